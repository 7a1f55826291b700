import { idOf } from './choices.ts';

const settings = `#${idOf('settings')}:target`;

/**
 * The settings stand first in the document, where `~` reaches everything after them without `:has()` (Chromium
 * below 105, Firefox below 121), and stay out of the tab order and of what is read until the reader follows the
 * link to them. Targets are 60 CSS px high (MIIT; WCAG 2.2 SC 2.5.5 wants 44). The mark before a chosen one says
 * in form what the inverted colours say (SC 1.4.1), in forced colours too.
 */
export const controlRules = `
  *{box-sizing:border-box}
  body{margin:0}
  form>*{display:none}
  ${settings}~*{display:inline-block}
  form>.page,${settings}~.page,${settings}~b,${settings}~p{display:block}
  label,button,.button{
    display:inline-block;
    min-width:60px;
    min-height:60px;
    margin:4px;
    padding:.6em .9em;
    border:2px solid;
    border-radius:12px;
    background:var(--paper);
    color:var(--ink);
    font:1.25rem/1.5 system-ui,sans-serif;
    cursor:pointer
  }
  form>b,form>p{margin:0;padding:12px 12px 0;color:var(--ink);font:1.25rem/1.5 system-ui,sans-serif}
  form>input{width:60px;height:60px;margin:4px -64px 4px 0;opacity:0}
  form>input:checked+label{background:var(--ink);color:var(--paper)}
  form>input:checked+label::before{content:"✓ "}
  :focus,form>input:focus+label{outline:4px solid;outline-offset:3px}
  [tabindex="-1"]:focus{outline:0}
  .skip{position:absolute;left:-99em;padding:1em;background:#fff;color:#000;font:1.25rem sans-serif}
  .skip:focus{left:8px;top:8px}
  [hidden]{display:none!important}`;
