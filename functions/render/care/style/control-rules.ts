import { idOf } from './ids.ts';

const settings = `#${idOf('settings')}:target~`;

/**
 * The settings stand first in the document, where `~` reaches everything after them without `:has()` (Chromium
 * below 105, Firefox below 121), and stay out of the tab order and of what is read until the reader follows the
 * link to them. Targets are 60 CSS px high (MIIT; WCAG 2.2 SC 2.5.5 wants 44). The mark before a chosen one says
 * in form what the inverted colours say (SC 1.4.1), in forced colours too.
 */
export const controlRules = `
  *{box-sizing:border-box}
  body{margin:0}
  main{font:1.25rem/1.6 system-ui,sans-serif;text-align:center}
  label,button,.button{
    display:inline-block;
    min-width:60px;
    min-height:60px;
    margin:4px;
    padding:12px 16px;
    border:2px solid;
    border-radius:12px;
    background:var(--p);
    color:var(--i);
    font:inherit;
    font-size:1.25rem;
    line-height:1.6;
    text-decoration:none;
    cursor:pointer
  }
  form>:not(.page){display:none;color:var(--i)}
  ${settings}:not(.page){display:inline-block}
  ${settings}hr{display:block;border:0;margin:8px}
  input{width:60px;height:60px;margin:4px -64px 4px 4px;vertical-align:top;opacity:0}
  :checked+label{background:var(--i);color:var(--p)}
  :checked+label::before{content:"✓ "}
  :focus,:focus+label{outline:4px solid;outline-offset:2px}
  .skip{position:absolute;top:-9em;padding:1em;background:#fff;color:#000}
  .skip:focus{top:8px}
  [hidden]{display:none!important}`;
