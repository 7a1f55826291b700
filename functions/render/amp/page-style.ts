/**
 * The page's own design: one column of readable width, serifs for Latin text, the platform's best face for Chinese,
 * the reader's colour scheme, and paper. Part by part; `pageStyle` is what goes into `style[amp-custom]`.
 *
 * Contrast is at least 7:1 for text and links in both schemes (WCAG 2.2 SC 1.4.6).
 */
const colours =
  ':root{color-scheme:light dark;--ink:#1c1b1a;--soft:#47433e;--paper:#fdfcfa;--link:#0b4a8f;--line:#d9d4cb;--wash:#f3f0ea;--mark:#fff0a8}' +
  '@media (prefers-color-scheme:dark){:root{--ink:#e8e4dd;--soft:#b5afa5;--paper:#161514;--link:#9cc7ff;--line:#3d3a36;--wash:#23211f;--mark:#453900}}';

const text =
  'html{-webkit-text-size-adjust:100%;text-size-adjust:100%}' +
  'body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif;overflow-wrap:break-word}' +
  'body:lang(zh),:lang(zh) blockquote{font-family:system-ui,"PingFang SC","Hiragino Sans GB","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif}' +
  'body:lang(zh-Hant){font-family:system-ui,"PingFang TC","Noto Sans TC","Noto Sans CJK TC","Microsoft JhengHei",sans-serif}' +
  'body:lang(zh){line-height:1.85;line-break:strict;text-autospace:normal;text-spacing-trim:trim-start}' +
  'main{max-width:42rem;margin:0 auto;padding:1rem 1.25rem 4rem}' +
  'p,ul,ol,dl,pre,table,figure,blockquote,details,.math.wide{margin:0 0 1.15em}' +
  'h1,h2,h3,h4,h5,h6{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;line-height:1.3;text-wrap:balance;margin:1.9em 0 .6em}' +
  'h1{font-size:clamp(1.65rem,1.2rem + 2.2vw,2.35rem);line-height:1.22;margin:.6em 0 .5em}h2{font-size:1.4em}h3{font-size:1.18em}h4,h5,h6{font-size:1em}' +
  'a{color:var(--link);text-decoration-thickness:.07em;text-underline-offset:.18em}a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}' +
  'small,figcaption,.by,.top,.foot,caption{font-size:.84em}' +
  'hr{border:0;border-top:1px solid var(--line);margin:2.2em auto;width:40%}' +
  'mark{background:var(--mark);color:inherit}ins{text-decoration-thickness:.07em}sup,sub{line-height:0}rt{font-size:.55em}' +
  'abbr[title]{text-decoration:underline dotted}';

const frame =
  '.top{display:flex;flex-wrap:wrap;gap:.3em 1.2em;justify-content:space-between;align-items:baseline;padding-bottom:.7em;border-bottom:1px solid var(--line);font-family:system-ui,sans-serif}' +
  '.top a{padding:.5em 0}.site{font-weight:600;color:var(--ink);text-decoration:none}' +
  '.by{color:var(--soft);font-family:system-ui,sans-serif;margin-bottom:1.8em}.by>*{margin-inline-end:.9em}' +
  '.ask{padding:1em 1.25em;background:var(--wash)}.ask button{font:inherit;margin-inline-end:.6em;padding:.6em 1.2em;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink)}' +
  '.foot{margin-top:3em;padding-top:1em;border-top:1px solid var(--line);color:var(--soft);font-family:system-ui,sans-serif}';

const blocks =
  'ul,ol{padding-inline-start:1.5em}li{margin:.3em 0}li>p{margin:.3em 0}li>ul,li>ol{margin:0}dt{font-weight:600}dd{margin:0 0 .6em 1.5em}' +
  'blockquote{margin-inline:0;padding:.1em 0 .1em 1.1em;border-inline-start:3px solid var(--line);color:var(--soft)}blockquote>:last-child{margin-bottom:0}' +
  'aside{background:var(--wash);padding:.8em 1.1em;margin:0 0 1.15em;border-radius:4px}' +
  'pre,code,kbd,samp{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.9em}' +
  'pre{background:var(--wash);padding:.9em 1em;overflow-x:auto;line-height:1.5;border-radius:4px;white-space:pre}pre code{font-size:1em}' +
  ':not(pre)>code{background:var(--wash);padding:.1em .3em;border-radius:3px}kbd{border:1px solid var(--line);border-radius:3px;padding:.05em .35em}' +
  'details{border:1px solid var(--line);border-radius:4px;padding:.5em 1em}summary{cursor:pointer;font-weight:600;padding:.3em 0}' +
  '.scroll{overflow-x:auto;margin:0 0 1.15em}.scroll table{margin:0}' +
  'table{border-collapse:collapse;font-size:.92em;font-variant-numeric:tabular-nums}th,td{border-bottom:1px solid var(--line);padding:.45em .8em .45em 0;text-align:start;vertical-align:top}th{font-weight:600}thead th{border-bottom:2px solid var(--line)}caption{text-align:start;color:var(--soft);padding:.3em 0}';

const pictures =
  'img{max-width:100%;height:auto;vertical-align:middle}' +
  'figure{margin-inline:0}figure>img,figure>a>img,.late{display:block;margin:0 auto}' +
  '.late{width:100%;min-height:min(75vw,29rem);object-fit:scale-down}' +
  'figcaption{color:var(--soft);margin-top:.5em;line-height:1.5}' +
  '.slide{height:100%;position:relative;overflow:hidden;background:var(--wash);text-align:center}.slide figure,.slide p,.slide div,.slide a{height:100%;margin:0}.slide img{width:100%;height:100%;object-fit:contain;min-height:0}' +
  '.slide figcaption{position:absolute;inset:auto 0 0;margin:0;padding:.5em 1em;background:rgba(0,0,0,.75);color:#fff}' +
  '.hold{box-sizing:border-box;background:var(--wash);color:var(--soft);border:1px solid var(--line);border-radius:4px;padding:1em;overflow:auto}.hold img{width:100%;height:100%;object-fit:contain}.hold.name{display:grid;place-items:center;text-align:center}.hold.name:before{content:"▶";font-size:2.2em;align-self:end;line-height:1}.hold.name span{align-self:start}' +
  '.card{border:1px solid var(--line);border-radius:4px;padding:.9em 1.1em;background:var(--wash)}.card figcaption{margin:0}' +
  '.media .hold{padding:0}.media,.file{display:block}.media{margin:0 0 1.15em}.file{font-size:.84em}';

const formulas =
  '.math{font-family:"STIX Two Math","Latin Modern Math","Cambria Math",serif;white-space:nowrap}.math.wide{display:block;text-align:center;overflow-x:auto}' +
  '.frac,.stack{display:inline-flex;flex-direction:column;vertical-align:middle;text-align:center;line-height:1.2}.frac>:first-child{border-bottom:1px solid;padding:0 .2em}' +
  '.root{border-top:1px solid;padding-inline:.1em}.root:before{content:"√";margin-inline-start:-.1em}' +
  '.op{margin:0 .25em}.grid{display:inline-table;vertical-align:middle}.line{display:table-row}.line>span{display:table-cell;padding:0 .4em;text-align:center}';

const paper =
  '@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}.top,.hold,amp-iframe{display:none}a{color:inherit}figure,tr,pre{break-inside:avoid}h2,h3{break-after:avoid}}';

export const pageStyle = colours + text + frame + blocks + pictures + formulas + paper;
