import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import type { ParsedElement } from './xml-tree.ts';
import type { Report } from './finding.ts';

/** Elements that a feed's content may have: HTML's own, without those that run, frame or load something of their own. */
const htmlElements = new Set(
  `a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div
  dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p picture pre q rp rt ruby
  s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video
  wbr`.split(/\s+/),
);

/** Attributes that readers' sanitizers let through. */
const htmlAttributes = new Set(
  `abbr align alt border cite class colspan data-provider data-id datetime default dir headers height href hreflang id
  kind label lang loading loop media muted open playsinline poster preload rel reversed rowspan scope sizes span src
  srclang srcset start style title translate type valign value width`.split(/\s+/),
);

const uri = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(?:\/\/)?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/;
const badCharacter = /[\u0080-\u009f\ufffd]/;

export const checkUri = (value: string, where: string, report: Report): void => {
  if (!uri.test(value)) report('InvalidFullLink', where, value);
};

export const checkCharacters = (value: string, where: string, report: Report): void => {
  if (badCharacter.test(value)) report('BadCharacters', where, value);
};

/** RFC 3339, and a year in which there were feeds; not in the future. */
export const checkInstant = (value: string, where: string, report: Report, now: number): void => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value)) {
    report('InvalidRFC3339Date', where, value);
  } else checkPlausible(Date.parse(value), where, report, now);
};

export const checkRfc822 = (value: string, where: string, report: Report, now: number): void => {
  const form =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
  if (!form.test(value)) report('InvalidRFC2822Date', where, value);
  else if (new Date(value).toUTCString() !== value) report('IncorrectDOW', where, value);
  else checkPlausible(Date.parse(value), where, report, now);
};

const tenMinutes = 600_000;

const checkPlausible = (time: number, where: string, report: Report, now: number): void => {
  if (Number.isNaN(time)) report('InvalidRFC3339Date', where);
  else if (time < Date.UTC(1990, 0) || time > now + tenMinutes)
    report('ImplausibleDate', where, String(time));
};

export const checkLanguage = (value: string, where: string, report: Report): void => {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value)) report('InvalidLanguage', where, value);
};

/** Text that must not be taken for HTML: the rule by which the W3C validator guesses. */
export const checkPlainText = (element: ParsedElement, where: string, report: Report): void => {
  const { text } = element;
  if (text.trim() === '') report('NotBlank', where);
  const endTag = Array.from(text.matchAll(/<\/(\w+)>/g), ([, name]) => name ?? '').find((name) =>
    htmlElements.has(name.toLowerCase()),
  );
  if (endTag !== undefined) report('ContainsHTML', where, endTag);
  if (/&#?\w+|<[/a-zA-Z]/.test(text) && !element.hasReferences) report('CharacterData', where, text);
};

type Node = DefaultTreeAdapterTypes.Node;

const nodesOf = (root: Node): readonly Node[] => {
  const found: Node[] = [];
  for (const waiting: Node[] = [root]; waiting.length > 0;) {
    const node = waiting.pop();
    if (node === undefined) break;
    found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return found;
};

const checkAddress = (name: string, value: string, where: string, report: Report): void => {
  const addresses =
    name === 'srcset'
      ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
      : [value];
  for (const address of addresses) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) report('ContainsRelRef', where, address);
    else if (/[\s"<>\\^`{|}]/.test(address)) report('InvalidUriChar', where, address);
    if (/[?&](?:utm_|fbclid|spm=)/.test(address)) report('Tracking', where, address);
  }
};

const addressAttributes = new Set(['href', 'src', 'srcset', 'poster', 'cite']);

/** Tags in the order they stand; those that a parser may add without an error are left out. */
const tagsOf = (html: string): string =>
  Array.from(html.matchAll(/<(\/?[a-z][a-z0-9]*)/g), ([, tag]) => tag ?? '')
    .filter((tag) => !/^\/?(?:tbody|colgroup)$/.test(tag))
    .join(' ');

/** A fragment of HTML as strictly as an HTML parser can be, and no element or attribute that readers refuse. */
export const checkHtml = (html: string, where: string, report: Report): void => {
  const fragment = parseFragment(html, { onParseError: ({ code }) => report('NotHtml', where, code) });
  // parse5 doesn't report wrong nesting, but it repairs it.
  if (tagsOf(serialize(fragment)) !== tagsOf(html)) report('NotHtml', where, 'nesting');
  for (const node of nodesOf(fragment)) {
    if (!('tagName' in node)) continue;
    if (!htmlElements.has(node.tagName)) report('SecurityRisk', where, node.tagName);
    for (const { name, value } of node.attrs) {
      if (!htmlAttributes.has(name) && !name.startsWith('data-')) report('SecurityRiskAttr', where, name);
      if (addressAttributes.has(name)) checkAddress(name, value, where, report);
    }
  }
};
