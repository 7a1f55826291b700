import { idOf } from './choices.ts';

const chosen = (id: string): string => `#${idOf(id)}:checked~.page`;

/** An arrow of 64 px with a rim that shows on any background. */
const pointer =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='64' height='64'%3E" +
  "%3Cpath d='M4 2v48l12-11 9 20 9-4-9-19h17z' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E\") 4 2,auto";

/**
 * Measure: 34 em is 34 Han characters and about 75 Latin ones (SC 1.4.8: 40 and 80). Paragraphs stand one and a
 * half lines apart (SC 1.4.8). Nothing has a fixed height, so that text can grow (SC 1.4.12), and nothing but a
 * table scrolls sideways (SC 1.4.10). Only the paper is fixed to the window, behind everything.
 */
export const articleRules = `
  .page{
    min-height:100vh;
    padding:12px 16px 4em;
    background:var(--paper);
    color:var(--ink);
    font:var(--size)/var(--line) system-ui,sans-serif;
    letter-spacing:var(--letter);
    overflow-wrap:break-word;
    word-break:break-word
  }
  .page::before{content:"";position:fixed;z-index:-1;top:0;right:0;bottom:0;left:0;background:var(--paper)}
  .page>*{max-width:34em;margin-left:auto;margin-right:auto}
  h1,h2,h3,h4,h5,h6{margin:1.5em 0 .75em;font-size:1.1em;line-height:1.4}
  h1{margin:.4em auto;font-size:1.5em}
  h2{font-size:1.25em}
  p,ul,ol,dl,pre,table,figure,blockquote,details{margin:0 0 calc(var(--line)*1.5em)}
  li p{margin-bottom:.5em}
  a{color:var(--link);text-decoration:underline;text-underline-offset:.2em}
  nav a,.meta a{display:inline-block;min-height:44px}
  nav li{margin-bottom:.3em}
  .button{text-decoration:none}
  .meta,.links{font-size:1.25rem;line-height:1.6}
  .meta{margin-bottom:1em}
  .meta p{margin:0}
  .summary{padding:1em;border:2px solid;border-radius:12px;margin-bottom:2em}
  .summary h2{margin-top:0}
  .summary p{margin:0}
  blockquote{padding-left:.7em;border-left:4px solid}
  [dir=rtl] blockquote{padding:0 .7em 0 0;border:solid;border-width:0 4px 0 0}
  img,video{max-width:100%;height:auto}
  img:not([width]){width:100%;aspect-ratio:3/2;object-fit:contain}
  figcaption,small,sub,sup,.small{font-size:.85em}
  pre{padding:.7em;border:1px solid;white-space:pre-wrap}
  pre,code,kbd,samp{font-family:monospace;font-size:.95em}
  .scroll{overflow-x:auto;margin-bottom:2em}
  table{border-collapse:collapse;margin:0}
  caption{text-align:left;font-weight:700}
  th,td{min-width:4em;padding:.4em .6em;border:1px solid;text-align:left;vertical-align:top}
  [dir=rtl] th,[dir=rtl] td,[dir=rtl] caption{text-align:right}
  summary{min-height:44px;cursor:pointer}
  figure{margin-left:0;margin-right:0}
  .embed a{display:block;padding:1em;border:2px solid;border-radius:12px}
  rt{font-size:.75em;line-height:1.1;letter-spacing:0}
  #${idOf('pinyin')}:not(:checked)~.page rt:not(.o){display:none}
  ${chosen('pinyin')}{--line:2.6}
  ${chosen('traditional')} [data-t],${chosen('simplified')} [data-t]{position:relative;visibility:hidden}
  ${chosen('traditional')} [data-t]::before,${chosen('simplified')} [data-t]::before{
    content:attr(data-t);
    position:absolute;
    left:0;
    visibility:visible
  }
  ${chosen('guide')} p,${chosen('guide')} li{
    background:linear-gradient(transparent calc(100% - 2px),var(--ink) 0) 0 0/100% calc(var(--line)*1em)
  }
  ${chosen('pointer')},${chosen('pointer')} *{cursor:${pointer}}
  @media print{
    nav,.links,.skip,button,form>*,.page::before{display:none!important}
    .page{display:block!important;padding:0;background:#fff;color:#000;font-size:16pt}
    a{color:#000}
  }`;
