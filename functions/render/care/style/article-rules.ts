import type { HelpChoice, SizeChoice } from './choices.ts';
import { idOf } from './ids.ts';

/** The page, where the choice is chosen. */
export const chosen = (id: HelpChoice | SizeChoice): string => `#${idOf(id)}:checked~.page`;

/** An arrow of 64 px, in a colour that no theme has. */
const pointer =
  "url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='64' height='64'>" +
  "<path d='M0 0v64l45-45' fill='red'/></svg>\"),auto";

/**
 * Measure: 34 em is 34 Han characters and about 75 Latin ones (SC 1.4.8: 40 and 80). Paragraphs stand one and a
 * half lines apart (SC 1.4.8). Nothing has a fixed height, so that text can grow (SC 1.4.12), and nothing but a
 * table scrolls sideways (SC 1.4.10). The page reaches to the edges of the window and up behind the settings, so that
 * its colour is everywhere: no selector of old engines goes from an input to `body`.
 */
export const articleRules = `
  .page{
    min-height:90vh;
    margin-top:-99em;
    padding:99em calc(50% - 17em) 4em;
    border:16px solid transparent;
    font-size:1.5rem;
    word-break:break-word;
    text-align:start
  }
  #${idOf('text')}{line-height:var(--l)}
  h1{font-size:calc(.7em + 1.2rem);line-height:1.4}
  p,ul,ol{margin:0 0 calc(var(--l)*1.5em)}
  nav a{display:inline-block;min-width:44px;padding:6px 0}
  .meta{margin-bottom:2em;padding-bottom:.6em;border-bottom:2px solid;font-size:.85em}
  ${chosen('guide')} p{
    background:linear-gradient(currentColor 2px,transparent 0) 0 -2px/9em calc(var(--l)*1em)
  }
  ${chosen('pointer')} *{cursor:${pointer}}
  @media print{
    nav,button,.button,main>:not(.page){display:none!important}
    .page{background:#fff!important;color:#000!important}
  }`;
