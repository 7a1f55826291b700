import type { HelpChoice } from './choices.ts';
import { idOf } from './ids.ts';

/** The page, where the choice is chosen. */
export const chosen = (id: HelpChoice): string => `#${idOf(id)}:checked~.page`;

/** An arrow of 64 px with a rim that shows on any background. */
const pointer =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='64' height='64'%3E" +
  "%3Cpath d='M2 2v56l40-40z' stroke='red'/%3E%3C/svg%3E\"),auto";

/**
 * Measure: 34 em is 34 Han characters and about 75 Latin ones (SC 1.4.8: 40 and 80). Paragraphs stand one and a
 * half lines apart (SC 1.4.8). Nothing has a fixed height, so that text can grow (SC 1.4.12), and nothing but a
 * table scrolls sideways (SC 1.4.10). The paper's shadow colours the window around it, the settings too.
 */
export const articleRules = `
  .page{
    min-height:90vh;
    padding:12px 16px 4em;
    background:var(--p);
    box-shadow:0 0 0 99em var(--p);
    color:var(--i);
    font-size:var(--z);
    line-height:var(--l);
    letter-spacing:var(--s);
    word-break:break-word;
    max-width:36em;
    margin:auto;
    text-align:start
  }
  h1,h2,h3,h4,h5,h6{margin:1em 0 .6em;font-size:1.1em;line-height:var(--h)}
  h1{margin-top:.5em;font-size:calc(var(--z)*.7 + 1.2rem)}
  h2{font-size:1.25em}
  p,ul,ol,dl,figure,blockquote{margin:0 0 calc(var(--l)*1.5em)}
  a{color:inherit}
  nav a{display:inline-block;min-height:44px;vertical-align:top}
  .meta{margin:1em 0 2em;padding-bottom:1em;border-bottom:2px solid;font-size:1.25rem;line-height:1.6}
  ${chosen('guide')} p{
    background:linear-gradient(transparent calc(100% - 2px),var(--i) 0) 0 0/100% calc(var(--l)*1em)
  }
  ${chosen('pointer')} *{cursor:${pointer}}
  @media print{
    nav,.skip,.button,button,main>:not(.page){display:none!important}
    .page{background:#fff;box-shadow:none;color:#000;font-size:16pt}
  }`;
