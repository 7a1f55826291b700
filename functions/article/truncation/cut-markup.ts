/** How a page or fragment ends where it may have been cut off; not sure: or its template forgets an end tag. */
export type Cut = { readonly isSure: boolean; readonly detail: string };

/**
 * Why a page or fragment may have been cut off, `null` when nothing speaks for it. HTML allows the end tags of
 * `p`, `li`, `body` and `html` to be left out (HTML §13.1.2.4), and many pages leave out others: so a missing
 * end tag is only a sign where the page closes everything else.
 */
export const cutMarkup = (html: string): Cut | null => {
  if (isClosed(html)) return null;
  const inside = insideWhat(html);
  if (inside !== null) return { isSure: true, detail: `The HTML ends inside ${inside}.` };
  if (!declaresPage.test(html.slice(0, 4096)) || endsWithImprint(html)) return null;
  const open = openElements(html);
  const last = open.containers.at(-1);
  if (last !== undefined)
    return {
      isSure: !mayBeForgotten(open, html),
      detail: `The HTML ends before its <${last}> is closed.`,
    };
  return open.paragraph && endsMidSentence(html)
    ? { isSure: true, detail: 'The HTML ends in the middle of a sentence.' }
    : null;
};

/** Elements that pages which are whole leave open, and how many of them: a page that was cut in two has more open. */
const forgettable = new Set('div table ul ol blockquote center button h1 h2 h3 h4'.split(' '));
const mostForgotten = 2;

const mayBeForgotten = ({ containers, count }: Open, html: string): boolean =>
  count <= mostForgotten && containers.every((name) => forgettable.has(name)) && endsBehindTag(html);

const declaresPage = /<!doctype html|<(?:html|body|head)[\s>]/i;

/** Whatever stands after the page's own end is no loss. */
const isClosed = (html: string): boolean => /<\/(?:html|body)\s*>/i.test(html);

/** Characters from the end within which a page says whose it is. */
const imprintLength = 3000;
const imprint =
  /©|&copy;|&#169;|\bcopyright\b|all rights reserved|版权所有|版權所有|[备備]案|ICP[证證备備]|<\/footer\s*>/i;

/** Whoever owns the page is named last: one that got so far is whole, whichever end tags its template forgets. */
const endsWithImprint = (html: string): boolean =>
  endsBehindTag(html) && imprint.test(html.slice(-imprintLength));

const endsBehindTag = (html: string): boolean =>
  /(?:<\/[a-z][^>]*>|-->)\s*$/i.test(html.slice(-imprintLength));

/** Elements whose content is not markup, so that a cut inside them leaves them open. */
const rawElements = ['script', 'style', 'textarea', 'title', 'noscript'];

const insideWhat = (html: string): string | null => {
  const lower = html.toLowerCase();
  if (lower.lastIndexOf('<!--') > lower.lastIndexOf('-->')) return 'a comment';
  const raw = rawElements.find((name) => lower.lastIndexOf(`<${name}`) > lower.lastIndexOf(`</${name}`));
  if (raw !== undefined && new RegExp(`^<${raw}[\\s>]`, 'u').test(lower.slice(lower.lastIndexOf(`<${raw}`))))
    return `a <${raw}>`;
  const tail = html.slice(html.lastIndexOf('<'));
  return /^<(?:$|[a-z/!?])/i.test(tail) && !closesTag(tail) ? 'a tag' : null;
};

/** A `>` inside an attribute's quotation marks closes no tag. */
const closesTag = (tail: string): boolean => /^<[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/u.test(tail);

/** Elements whose end tag is not optional, and that hold a page together. */
const containers = new Set(
  'article main section header footer nav aside figure figcaption div table ul ol blockquote center button h1 h2 h3 h4'.split(
    ' ',
  ),
);

/** Names of containers, how many of them are open, and whether a paragraph is. */
type Open = { readonly containers: readonly string[]; readonly count: number; readonly paragraph: boolean };
type Tally = { readonly opened: number; readonly closed: number };
const none: Tally = { opened: 0, closed: 0 };

/** The elements left open at the end, as far as this page's own habits make that a sign. Linear. */
const openElements = (html: string): Open => {
  const tallies = tallyTags(html);
  const paragraphs = tallies.get('p') ?? none;
  if (!closesParagraphs(paragraphs, html)) return { containers: [], count: 0, paragraph: false };
  const left = [...tallies].filter(([, { opened, closed }]) => opened > closed);
  const open = left.filter(([name]) => containers.has(name));
  return {
    containers: open.map(([name]) => name),
    count: open.reduce((sum, [, { opened, closed }]) => sum + opened - closed, 0),
    paragraph: left.some(([name]) => name === 'p'),
  };
};

/** At most the paragraph that was cut is open; a page that closes none leaves out other tags as well. */
const closesParagraphs = ({ opened, closed }: Tally, html: string): boolean =>
  opened <= 1 ? closed === opened || endsMidSentence(html) : closed > 0 && opened - closed <= 1;

const tallyTags = (html: string): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  const markup = html.replaceAll(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi, '');
  for (const [, slash = '', tag = ''] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)\b/gi)) {
    const name = tag.toLowerCase();
    const { opened, closed } = tallies.get(name) ?? none;
    tallies.set(name, slash === '' ? { opened: opened + 1, closed } : { opened, closed: closed + 1 });
  }
  return tallies;
};

/** Text after the last tag that no sentence, name or line ends with. */
const endsMidSentence = (html: string): boolean => {
  const text = html.slice(html.lastIndexOf('>') + 1).trimEnd();
  return text.trim() !== '' && !/[.。！？!?…:：;；”’"'」』）)\]】》©]$/u.test(text);
};
