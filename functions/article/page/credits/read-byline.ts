import { hasHan } from '../../characters/has-han.ts';
import type { PageModel } from '../model/page-model.ts';
import { accountName } from './account-name.ts';
import { blogOwner } from './blog-owner.ts';
import { printedChineseName } from './chinese-byline.ts';
import { isChineseName } from '../../names/chinese-names.ts';
import { essence } from '../measure/compare-text.ts';
import { confirmedName } from './confirmed-name.ts';
import { datedName, nameUnderHeadline } from './dated-name.ts';
import { type Credit, credit, firstGroup, isPublished, nobody } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';
import { isAgency, isEnglishName, isUncasedName, leadingNames } from '../../names/english-names.ts';
import { japaneseByline } from './japanese-byline.ts';
import { linkedName } from './linked-name.ts';
import { nameBesideDate } from './name-beside-date.ts';
import { namedElements } from './named-elements.ts';
import { printedAuthor, signedAuthor } from './printed-author.ts';
import { signatureAtEnd } from './signature-at-end.ts';

/** Who wrote it, as printed. Chinese and Japanese pages tell in their visible text, others in their metadata. */
export const readByline = (page: PageModel, lines: CreditLines): Credit | null => {
  const { text } = page.headline;
  if (/[\u3041-\u30ff]/.test(text))
    return japaneseByline(lines) ?? chineseByline(page, lines) ?? signingName(page);
  return hasHan(text) ? chineseByline(page, lines) : alphabeticByline(page, lines);
};

const chineseByline = (page: PageModel, lines: CreditLines): Credit | null =>
  printedChineseName(lines) ??
  declaredName(page, lines) ??
  datedName(page, lines) ??
  nameUnderHeadline(page, lines) ??
  latinName(page, lines) ??
  blogOwner(page);

/** Communities abroad, and the diaries of the first years, sign in Latin letters: `Posted by …`, a name beside the day. */
const latinName = (page: PageModel, lines: CreditLines): Credit | null => {
  const found =
    credited(linkedName(page, printedAuthor(lines)), 'line under the headline') ??
    nameBesideDate(page, lines) ??
    credited(signedAuthor(lines), 'line under the text');
  return found === null || hasHan(found.text) ? null : found;
};

const alphabeticByline = (page: PageModel, lines: CreditLines): Credit | null =>
  koreanReporter(page, lines) ??
  declaredAuthor(page) ??
  credited(linkedName(page, printedAuthor(lines)), 'line under the headline') ??
  namedAuthor(page) ??
  confirmedName(page, lines) ??
  nameBesideDate(page, lines) ??
  credited(signedAuthor(lines) ?? signatureAtEnd(page), 'line under the text') ??
  signingAuthor(page) ??
  accountName(page);

const credited = (name: string | null, signal: string): Credit | null =>
  name === null || nobody.test(name) ? null : credit(name, signal);

const authorMeta = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'og:article:author',
  'cxenseparse:author',
  'article:author_name',
  'twitter:creator:name',
];

/**
 * On Chinese pages `author` often holds the site, an editor or an editor's number: believed when it is a
 * person's name, and printed too.
 */
const declaredName = (page: PageModel, { above, over, start }: CreditLines): Credit | null => {
  const printed = [...above, ...over, ...start].filter((line) => !/编辑|責任|责编/.test(line)).join('\n');
  const elements = namedElements(
    page,
    /author|byline|reviewer|writer|zuozhe|rich_media_meta_text|\bauthi\b|\breadname\b/i,
    (text) =>
      text
        .replace(/^(?:作者\s*[:：/]?|文\s*[:：/]|记者\s*[:：/]?)\s*/, '')
        .replace(/\s+(?:报道|報導|撰文|撰稿|文|记者|記者)$/, ''),
  );
  const metadata = authorMeta
    .flatMap((name) => page.meta.get(name) ?? [])
    .filter((name) => printed.includes(name));
  const declared = [...(page.linked?.authors ?? []), ...metadata];
  const name =
    declared.find((text) => isChineseName(text) || isPrintedAlone(text, [...above, ...over])) ??
    elements.find((text) => isChineseName(text) || isPrintedAlone(text, above));
  return name === undefined ? null : credit(name, 'declared author');
};

/** A pen name: declared, and printed as a piece of its own under the headline. */
const isPrintedAlone = (text: string, above: readonly string[]): boolean =>
  text.length >= 2 &&
  text.length <= 12 &&
  isPublished(text) &&
  !/\d/.test(text) &&
  above.some((line) => line.split(/[\s|｜·]+/)[0] === text);

const koreanName = /(?:^|[\s(=])([가-힣]{2,4})\s*(?:선임|수석|인턴|수습|전문)?기자(?=$|[\s)=·|]|\p{P})/u;

/** `박서윤 기자`: under the headline, or as the signature. */
const koreanReporter = ({ headline }: PageModel, { above, end }: CreditLines): Credit | null => {
  if (!/[가-힣]/.test(headline.text)) return null;
  const name = [...above, ...end]
    .map((line) => firstGroup(line, [koreanName]))
    .find((group) => group !== null);
  return name === undefined || name === null || name === '기자명' ? null : credit(name, 'reporter 기자');
};

const declaredAuthor = (page: PageModel): Credit | null => {
  const site = new Set(
    [page.linked?.publisher, page.meta.get('og:site_name')?.[0]].map((name) => essence(name ?? '')),
  );
  const isPerson = (name: string): boolean =>
    name !== '' &&
    name.length < 80 &&
    !isAddress.test(name) &&
    !nobody.test(name) &&
    !isOfSite(essence(name), site);
  const linked = page.linked?.authors.map(nameAlone).filter(isPerson) ?? [];
  if (linked.length > 0) return credit(linked.join(', '), 'JSON-LD');
  for (const meta of authorMeta) {
    const values = (page.meta.get(meta) ?? []).map(nameAlone).filter(isPerson);
    if (values.length > 0) return credit([...new Set(values)].join(', '), meta);
  }
  return labelledMeta(page, isPerson);
};

/** `Rivernews.hu Zrt.` on Rivernews.hu: the company that publishes it. */
const isOfSite = (name: string, site: ReadonlySet<string>): boolean =>
  site.has(name) || [...site].some((one) => one.length >= shortestSite && name.startsWith(one));
const shortestSite = 5;

const writtenBy =
  /^(?:written by|author|verfasst von|écrit par|escrito por|scritto da|geschreven door|автор|autor|skrevet av)$/i;

/** What pages tell a social network to print under a preview: a label, and a value beside it. */
const labelledMeta = ({ meta }: PageModel, isPerson: (name: string) => boolean): Credit | null => {
  for (const place of ['1', '2']) {
    const value = nameAlone(meta.get(`twitter:data${place}`)?.[0] ?? '');
    if (writtenBy.test(meta.get(`twitter:label${place}`)?.[0] ?? '') && value !== '' && isPerson(value))
      return credit(value, 'twitter:label');
  }
  return null;
};

const paper = /\s+(?:[Ff]or|FOR)\s+(?:(?:the|The|THE)\s+)?[A-Za-zÀ-\u1fff].*$/;
const mailAddress = /(?<=[A-Za-zÀ-\u1fff])[\s(|–-]+[\w.+-]+@[\w.-]+\)?$/;

/** `By Gemma Parr For Shire Mail`, `Jane Doe, Staff Writer`, `Jane Doe jdoe@paper.com`: the person without the paper. */
const nameAlone = (text: string): string => {
  if (body.test(text)) return '';
  const name = text
    .replace(/^by[:\s]+/i, '')
    .replace(mailAddress, '')
    .replace(paper, '');
  const [first = '', ...rest] = name.split(/,\s*/);
  return rest.length > 0 &&
    first.split(nameJoint).every(isEnglishName) &&
    rest.every((part) => !isEnglishName(part) || isShouted(part))
    ? first
    : name.trim();
};

/** `DER SPIEGEL`: papers write themselves in capitals. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Companies and public bodies publish; somebody else writes. */
const body =
  /\b(?:office|department|ministry|council|government|agency|commission|authority|inc|llc|ltd|corp|gmbh|plc)\.?$/i;

const nameJoint = /\s+(?:and|&)\s+/i;

const isAddress = /^(?:https?:|www\.|@|\.{0,2}\/|\S+@\S+$)|\.(?:com|cn|org|net)\b/i;

/** As templates in several languages call it. */
const authorName =
  /(?<![\w-])(?:h-card|poster)(?![\w-])|byline|author|writer|auteur|\bautor|\bautore\b|verfasser|penulis|yazar\b|forfatter|skribent|journalist|kirjoittaja|szerz[oő]|contributor|write-?by|\bauth\b/i;
const authorPath =
  /\/(?:authors?|auteurs?|autor(?:es|en|i)?|autore|penulis|yazarlar|journalists?|contributors?|reporters?|staff|profiles?|writers?|columnists?|by)\/[^/?#]{2,}|\/@[\w.-]{2,}\/?(?:$|[?#])/i;

const namedAuthor = (page: PageModel): Credit | null => {
  const names = namedElements(page, authorName, nameIn, { path: authorPath, where: 'above' });
  return names.length === 0 ? null : credit(names.slice(0, 6).join(', '), 'element named author');
};

const isCard = /^(?!.*comment).*(?<![\w-])(?:vcard|p-author|author)(?![\w-])/is;

/** Blogs sign with a card (microformats h-card): `vcard`, `rel=author`. */
const signingAuthor = (page: PageModel): Credit | null => {
  const [name] = namedElements(page, isCard, nameIn, { path: null, where: 'below' });
  return name === undefined ? null : credit(name, 'element named author under the text');
};

/** A pen name in kana is known by nothing but the card that it stands in. */
const signingName = (page: PageModel): Credit | null => {
  const [name] = namedElements(
    page,
    isCard,
    (text) => (penName.test(text) && isPublished(text) ? text : null),
    {
      path: null,
      where: 'below',
    },
  );
  return name === undefined ? null : credit(name, 'element named author under the text');
};

const penName = /^(?!.*編集部)[ぁ-ヿ々〇㐀-鿿A-Za-z]{2,12}$/;

/** `المنصورة – شريف عبد المنعم`: the place before the name. */
const beforeUncased = /^\S+\s+[–—-]\s+/;

const nameIn = (text: string): string | null => {
  const uncased = text.split(beforeUncased).findLast(isUncasedName);
  if (uncased !== undefined) return uncased.trim();
  const name = leadingNames(
    text.replace(/^(?:by|written by|posted by|authors?|von|par|por|di|door|av|af)[:,\s]+/i, ''),
  );
  return name !== null && (isAgency(name) || isEnglishName(name.split(/,| and | & /)[0] ?? '')) ? name : null;
};
