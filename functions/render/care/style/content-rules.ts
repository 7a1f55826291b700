import { chosen } from './article-rules.ts';
import { idOf } from './ids.ts';

const otherScript = ['traditional', 'simplified'] as const;
const chosenScript = (part: string): string =>
  otherScript.map((id) => `${chosen(id)} [data-t]${part}`).join();

const narrated = new RegExp(`<audio id="${idOf('narration')}"`);

/**
 * The grey that marks what is spoken stands out on every theme's paper by 3.3 : 1 (WCAG 2.2 SC 1.4.11), and leaves the
 * text's own contrast above 12 : 1.
 */
const mark = '#888';

/** A ruby whose readings are gone is text again: Firefox would break no line in it. */
const withoutPinyin = `#${idOf('pinyin')}:not(:checked)~.page`;

/**
 * Rules for what only some pages have, each with the markup that asks for it: a page carries no more style than it
 * needs. A picture of unknown size keeps room of its own, so that nothing moves when it comes.
 */
export const contentRules: readonly (readonly [asksFor: RegExp, rules: string])[] = [
  [
    narrated,
    `#${idOf('narration')}{display:block;width:100%;height:64px}
    ::highlight(care){background:${mark}2;text-decoration:underline 4px ${mark}}
    rt::highlight(care){text-decoration:none}
    @media print{#${idOf('narration')}{display:none}}`,
  ],
  [
    // Both, in either order; from the beginning only, so that time grows with the page's length.
    new RegExp(`^(?=[^]*${narrated.source})[^]*data-t=`),
    `${chosenScript('::highlight(care)')}{color:transparent}`,
  ],
  [/<h[2-6]/, 'h2,h3,h4,h5,h6{font-size:1.1em;line-height:1.4}h2{font-size:1.25em}'],
  [/class="embed/, '.embed>a{display:inline-block;padding:12px;border:2px solid;border-radius:12px}'],
  [/<(?:dl|figure|blockquote)/, 'dl,figure,blockquote{margin:0 0 calc(var(--l)*1.5em)}'],
  [/<summary/, 'summary{padding:8px 0}'],
  [/<math/, 'math{font-size:1.1em}'],
  [/<pre/, 'pre{white-space:pre-wrap}'],
  [/<hr/, 'hr{border:1px solid}'],
  [/<blockquote/, 'blockquote{padding:0 1em;border-inline-start:4px solid}'],
  [
    /<img|<video/,
    `img,video{max-width:100%;height:auto}
    img:not([width]){width:100%;aspect-ratio:3/2;object-fit:contain}`,
  ],
  [
    /<table/,
    `.scroll{overflow:auto;margin-bottom:2em;word-break:normal}
    table{border-collapse:collapse}
    caption{text-align:start}
    th,td{min-width:4em;padding:.4em .6em;border:1px solid;text-align:start}`,
  ],
  [
    /class="summary"/,
    `.summary{margin:2em 0;padding:0 1em;border:2px solid;border-radius:12px}
    .summary ul{margin-bottom:1em;padding-inline-start:1em}`,
  ],
  [
    /class="entries"/,
    `.entries{padding:0;list-style:none}
    .entries li{margin-bottom:2em}
    .entries p{margin:0}
    .entries a{display:inline-block;min-height:44px;vertical-align:top}
    .small{font-size:1.25rem}`,
  ],
  [
    /<rt/,
    `rt{padding:0 2px;font-size:.75em}
    ${withoutPinyin} rt:not(.o){display:none}
    ${withoutPinyin} ruby:not(.o){display:inline}
    ${chosen('pinyin')}{--l:2.5}`,
  ],
  [
    /data-t=/,
    `[data-t]{font-weight:inherit}
    ${chosenScript('')}{position:relative;-webkit-text-fill-color:transparent}
    ${chosenScript('::before')}{
      content:attr(data-t);
      content:attr(data-t)/'';
      position:absolute;
      left:0;
      right:0;
      text-align:center;
      -webkit-text-fill-color:currentColor
    }`,
  ],
];
