/**
 * What stands in an AMP page as it stands in the article: each element with its attributes beside the global ones.
 * From the official rules; an attribute with a pattern is left out when its value doesn't match.
 */

export type AttributeRule = RegExp | null;
type Rules = Readonly<Record<string, AttributeRule>>;

const any = null;
const number = /^\d+$/;
const web = /^https?:\/\//i;
const cell: Rules = { colspan: number, rowspan: number, headers: any, align: any, valign: any };

export const globalRules: Rules = {
  id: /^(?!AMP$|i-amphtml-)\S+$/,
  lang: any,
  dir: /^(?:ltr|rtl|auto)$/i,
  title: any,
  translate: /^(?:yes|no)$/i,
  role: any,
  'aria-label': any,
  'aria-labelledby': any,
  'aria-describedby': any,
  'aria-hidden': any,
};

export const elementRules: Readonly<Record<string, Rules>> = {
  a: { href: any, hreflang: any },
  abbr: {},
  address: {},
  aside: {},
  b: {},
  bdi: {},
  bdo: {},
  blockquote: { cite: web },
  br: {},
  caption: {},
  cite: {},
  code: {},
  col: { span: number },
  colgroup: { span: number },
  data: {},
  dd: {},
  del: { cite: web, datetime: any },
  details: { open: any },
  dfn: {},
  div: {},
  dl: {},
  dt: {},
  em: {},
  figcaption: {},
  figure: {},
  h2: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  i: {},
  ins: { cite: web, datetime: any },
  kbd: {},
  li: { value: number },
  mark: {},
  ol: { start: number, reversed: any, type: /^[1aAiI]$/ },
  p: {},
  pre: {},
  q: { cite: web },
  rb: {},
  rp: {},
  rt: {},
  rtc: {},
  ruby: {},
  s: {},
  samp: {},
  section: {},
  small: {},
  span: {},
  strong: {},
  sub: {},
  summary: {},
  sup: {},
  table: { border: /^[01]$/ },
  tbody: {},
  td: cell,
  tfoot: {},
  th: { ...cell, abbr: any, scope: /^(?:row|col|rowgroup|colgroup)$/i },
  thead: {},
  time: { datetime: any },
  tr: { align: any, valign: any },
  u: {},
  ul: {},
  var: {},
  wbr: {},
};

/** Bare attributes: whatever value the article gives them. */
export const booleanAttributes: ReadonlySet<string> = new Set(['open', 'reversed']);
