import type { Dialect } from './dialect.ts';

/** A line without its program's marks, and what they told. */
export type Unmarked = { readonly text: string; readonly linked: number; readonly address: string | null };

type Unmark = (line: string, addresses: ReadonlyMap<string, string>) => Unmarked;

const plain: Unmark = (line) => ({ text: line, linked: 0, address: null });

/** `[5]Maya Okafor`: the mark stands before the link, and where the link ends isn't told. */
const lynx: Unmark = (line, addresses) => {
  const marks = line.match(/\[\d{1,4}\](?=\S)/gu) ?? [];
  const text = line
    .replaceAll(/\[\d{1,4}\](?=\S|$)/gu, '')
    .replaceAll(/\[(?:INS|DEL): ?| ?:(?:INS|DEL)\]/gu, '')
    .replaceAll(/\(BUTTON\)[^()]{0,30}|[[(](?:INLINE|IMAGE|EMBED|LINK|USEMAP|IFRAME)[\])]/gu, '')
    .replace(/^CAPTION: /u, '')
    .trim();
  const words = Math.max(1, text.length / 12);
  const linked =
    marks.length === 0
      ? 0
      : line.startsWith('[')
        ? Math.min(1, (marks.length * 4) / words)
        : Math.min(1, marks.length / words);
  return { text, linked, address: addresses.get(marks[0]?.slice(1, -1) ?? '') ?? null };
};

/** `[text](address "title")`, `![description](address)`, `**strong**`, `_emphasis_`, `\-` (CommonMark §6). */
const markdown: Unmark = (line) => {
  let linkedLength = 0;
  let address: string | null = null;
  const withoutLinks = line
    .replaceAll(/!\[([^\][]{0,1000})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/gu, '')
    .replaceAll(
      /\[([^\][]{0,1000})\]\(<?([^()<>\s]{0,2000})>?\s?(?:"[^"]{0,300}")?\)/gu,
      (_, words: string, target: string) => {
        linkedLength += words.length;
        address ??= target;
        return words;
      },
    );
  const text = withoutLinks
    .replaceAll(/(\*\*|__)(?=\S)([^*_\n]{1,1000}?)\1/gu, '$2')
    .replaceAll(/(?<![\w\\])_(?=\S)([^_\n]{1,1000}?)_(?!\w)/gu, '$1')
    .replaceAll(/^\|\s*|\s*\|$/gu, '')
    .replaceAll(/\\([\\`*_{}[\]()#+.!|>-])/gu, '$1')
    .trim();
  return { text, linked: text === '' ? 0 : Math.min(1, linkedLength / text.length), address };
};

/** Debian's html2text underlines links with low lines: `Ferry_fares_frozen`. Names in a line of code have their own. */
const html2text: Unmark = (line) => {
  let linkedLength = 0;
  const isCode = code.test(line);
  const text = line.replaceAll(/\p{L}[^\s_]*(?:_[^\s_]+)+/gu, (words) => {
    if (isCode && nameInCode.test(words)) return words;
    linkedLength += words.length;
    return words.replaceAll('_', ' ');
  });
  return { text, linked: text === '' ? 0 : linkedLength / text.length, address: null };
};

const code = /[;{}\\]$|\w::\w|[a-z]\([^()]*\)|\S\s=\s\S|^\s*(?:[#$>]|import |from |def |return )/u;
const nameInCode = /^[a-z\d_.]+$|[(){}:;=[\]]/u;

const unmarkers: Readonly<Record<Dialect, Unmark>> = { plain, lynx, markdown, html2text };

/** Takes the marks of links and emphasis out of a line. Addresses: of lynx's numbered links. */
export const unmark = (line: string, dialect: Dialect, addresses: ReadonlyMap<string, string>): Unmarked =>
  unmarkers[dialect](withoutPictures(line, dialect).replaceAll(inputField, ''), addresses);

/** Without descriptions of pictures, which are no text of the article's, and say a caption twice. */
const withoutPictures = (line: string, dialect: Dialect): string => {
  const text = line.replaceAll(pictureName, '');
  const marks = descriptions[dialect];
  return (marks === undefined ? text : text.replace(marks, ''))
    .replace(editLink, '')
    .replace(backLink, '')
    .replace(captionButton, '')
    .replace(saidTwice, '$1');
};

const descriptions: Readonly<Partial<Record<Dialect, RegExp>>> = {
  // `[Smelling a jar]Third evening.`: right before what follows.
  html2text: /^(?:\[(?!\d{1,3}\])[^\][\n]{2,300}\](?=\S|$))+/u,
  // `[imrs]Why`, `a jar[nose-1024x]`: w3m shows a picture's name without its ending.
  plain: /^\[(?=[\w.%-]*[a-z])[\w.%-]{3,60}\](?=[^\s(:])|(?<=\S)\[[a-z][\w.%-]*-\d[\w.%-]*\]$/u,
};
/** `History[edit]`, `Options¶`: a wiki's or manual's link beside each heading. */
const editLink =
  /\s?\[(?:edit|编辑|編輯|modifier|Bearbeiten|editar)(?:\s?[|·].{1,40})?\]$|(?<=\S)\s?[¶🔗]$/iu;
/** `他学。返回首页，查看更多`: a link that ends the last paragraph. */
const backLink = /(?<=[。！？.!?”"])\s?_*(?:\[ ?)?返回[^。，,]{1,8}[，,]\s?查看更多(?:\]\([^()\s]*\))?$/u;
/** `Ruben Castile/NPR hide caption`: a button below a picture. */
const captionButton = /(?<=\S)\s(?:hide|toggle) caption(?:\s(?:hide|toggle) caption)?$/u;
const saidTwice = /^(\S.{7,300}?)\s?\1$/u;

/** A picture without a description shows as its file: `[6.jpg]`, `[/img/4.jpg]`. */
const pictureName =
  /\[(?:https?:|\/)[^\]\n]{1,400}\]|\[[^\]\s[]{1,200}\.(?:jpe?g|png|gif|webp|svg|avif)\]\s?/giu;

/** Where a form waits for words: `____________` in lynx, `[          ]` in w3m and html2text. */
const inputField = /\[(?:BUTTON )?Input\] \(not implemented\)_*|_{8,}|\[\s{3,}\]/gu;

/** `References`, where a page has hidden links also `Visible links:` and `Hidden links:`, then addresses. */
const referencesHeading =
  /^(?:References[ \t]*\n\s*(?:Visible links:?[ \t]*\n\s*)?|[ \t]*(?:Visible|Hidden) links:?[ \t]*\n\s*)(?=\d{1,4}\. \S)/mu;

/** Parts a lynx dump from the numbered addresses at its end. */
export const splitReferences = (text: string): { body: string; addresses: ReadonlyMap<string, string> } => {
  const at = referencesHeading.exec(text)?.index ?? text.length;
  const listed = text.slice(at).matchAll(/^\s{0,8}(\d{1,4})\. (\S+)$/gmu);
  return {
    body: text.slice(0, at),
    addresses: new Map([...listed].map(([, mark = '', address = '']) => [mark, address])),
  };
};

/**
 * html2text breaks lines within a link's address, too, where a hyphen is, and in the words of a heading that is a link;
 * it marks an address's brackets, which then go: `javascript:void\(0\);`.
 */
export const wholeLinks = (text: string): string =>
  text
    .replaceAll(/\]\((?:[^()\s]{1,400}\n(?!>)){1,6}[^()\s"]{0,400}(?=[)\s"])/gu, (address) =>
      address.replaceAll(/\n(?!$)/gu, ''),
    )
    .replaceAll(/^(#{1,6} [^\n]{0,200}\[[^\]\n]{1,200})\n(?=[^\]\n]{1,200}\]\()/gmu, '$1 ')
    .replaceAll(/\]\((?:[^()\s\\]|\\[()]?){1,400}(?=[)\s])/gu, (address) =>
      address.replaceAll(/\\[()]/gu, ''),
    );
