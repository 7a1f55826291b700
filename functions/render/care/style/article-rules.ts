import type { HelpChoice } from './choices.ts';
import { idOf } from './ids.ts';

const chosen = (id: HelpChoice): string => `#${idOf(id)}:checked~.page`;

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
  nav a,.entries a{display:inline-block;min-height:44px}
  summary{padding:8px 0}
  math{font-size:1.1em}
  .meta{margin:1em 0 2em;padding-bottom:1em;border-bottom:2px solid;font-size:1.25rem;line-height:1.6}
  .meta p{margin:0}
  .summary{margin:2em 0;padding:0 1em;border:2px solid;border-radius:12px}
  .summary ul{padding-inline-start:1em}
  blockquote{padding:0 1em;border-inline-start:4px solid}
  img,video{max-width:100%;height:auto}
  img:not([width]){width:100%;aspect-ratio:3/2;object-fit:contain}
  hr{border:1px solid}
  pre{white-space:pre-wrap}
  .scroll{overflow:auto;margin-bottom:2em;word-break:normal}
  .entries{padding:0;list-style:none}
  .entries p{margin:0}
  .small{font-size:1.25rem}
  .entries li{margin-bottom:2em}
  table{border-collapse:collapse}
  caption{text-align:start}
  th,td{min-width:4em;padding:.4em .6em;border:1px solid;text-align:start}
  [data-t]{font-weight:inherit}
  rt{padding:0 2px;font-size:.75em}
  #${idOf('pinyin')}:not(:checked)~.page rt:not(.o){display:none}
  ${chosen('pinyin')}{--l:2.5;--h:2.3}
  ${chosen('traditional')} [data-t],${chosen('simplified')} [data-t]{position:relative;-webkit-text-fill-color:transparent}
  ${chosen('traditional')} [data-t]::before,${chosen('simplified')} [data-t]::before{
    content:attr(data-t);
    content:attr(data-t)/'';
    position:absolute;
    left:0;
    right:0;
    text-align:center;
    -webkit-text-fill-color:currentColor
  }
  ${chosen('guide')} p{
    background:linear-gradient(transparent calc(100% - 2px),var(--i) 0) 0 0/100% calc(var(--l)*1em)
  }
  ${chosen('pointer')} *{cursor:${pointer}}
  @media print{
    nav,.skip,.button,button,main>:not(.page){display:none!important}
    .page{background:#fff;box-shadow:none;color:#000;font-size:16pt}
  }`;
