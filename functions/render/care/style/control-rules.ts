import { idOf } from './ids.ts';

const settings = `#${idOf('settings')}:target~`;

/**
 * The settings stand first in the document, where `~` reaches everything after them without `:has()` (Chromium
 * below 105, Firefox below 121), and stay out of the tab order and of what is read until the reader follows the
 * link to them. Inputs lie unseen beside their labels, which are what is seen and touched. Targets are 60 CSS px high
 * (MIIT; WCAG 2.2 SC 2.5.5 wants 44). The mark before a chosen one says in form what its frame says (SC 1.4.1), in
 * forced colours too.
 */
export const controlRules = `
  body{margin:0;font:1.25rem/1.6 sans-serif}
  main{padding-top:8px;text-align:center}
  label,button,.button{
    display:inline-block;
    margin:0 8px 8px 0;
    padding:12px;
    border:2px solid;
    border-radius:12px;
    text-decoration:none
  }
  button,a{font:inherit;background:none;color:inherit}
  main>:not(.page){display:none}
  ${settings}:not(.page){display:inline-block}
  input{position:absolute;left:0;opacity:0}
  :checked+label{box-shadow:inset 0 0 0 4px}
  :checked+label::before{content:"✓ "}
  :focus,:focus+label{outline:4px solid}
  body>div>a{position:absolute;background:#fff}
  body>div>a:not(:focus){top:-9em}
  [hidden]{display:none!important}`;
