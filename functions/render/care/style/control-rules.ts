import { idOf } from './ids.ts';

const settings = `#${idOf('settings')}:target~`;

/**
 * The settings stand first in the document, where `~` reaches everything after them without `:has()` (Chromium
 * below 105, Firefox below 121), and stay out of the tab order and of what is read until the reader follows the
 * link to them. Inputs lie unseen on the line of their labels, which are what is seen and touched. Targets are 60 CSS px high (MIIT; WCAG 2.2 SC 2.5.5 wants 44). The mark before a chosen one says
 * in form what the inverted colours say (SC 1.4.1), in forced colours too.
 */
export const controlRules = `
  body{margin:0;font:1.25rem/1.6 system-ui,sans-serif}
  main{padding-top:8px;text-align:center}
  label,button,.button,.embed>a{
    display:inline-block;
    margin:0 8px 8px 0;
    padding:12px;
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
  main>:not(.page){display:none;background:var(--p);color:var(--i)}
  ${settings}:not(.page){display:inline-block}
  ${settings}hr{display:block!important;border:0;margin:8px}
  input{position:absolute;left:4px;width:60px;height:60px;opacity:0;pointer-events:none}
  :checked+label{background:var(--i);color:var(--p)}
  :checked+label::before{content:"✓ "}
  :focus,:focus+label{outline:4px solid;outline-offset:2px}
  .skip{position:absolute;top:-9em;padding:1em;background:#fff;color:#000}
  .skip:focus{top:8px}
  [hidden]{display:none!important}`;
