import { decodeAttribute } from '../references/decode-references.ts';
import { splitPageNumber } from './page-number.ts';
import type { Part } from '../model/part.ts';

/** A part, and the address that all parts of its article share. */
export type FoundPart = { readonly part: Part; readonly base: string };

const headLink = /<link\b[^<>]{0,600}>/gi;
const pagerLink =
  /<a\b([^<>]{0,600})>\s*(?:<[^<>]{1,100}>\s*)?(?:(上一?[页頁]|previous page|prev page)|(下一?[页頁]|next page))\s*(?:[>»›→]|&raquo;|&gt;)?\s*</gi;

/** `[2]`, `第3页`: the number alone, which is a part's only where the file is numbered by it. */
const numberLink = /<a\b([^<>]{0,600})>\s*[[(（【]?第?(\d{1,2})[页頁]?[\])）】]?\s*<\/a/gi;
const numberedFile = /[_-]\d{1,2}\.[a-z]{3,5}(?=$|[?#])/i;

/** What is in every such label, and in few pages: looked for first, in a fifth of the time. */
const label = / page\s*(?:[>»›→]|&raquo;|&gt;)?\s*</i;
const mayHavePager = (html: string): boolean =>
  html.includes('页') || html.includes('頁') || label.test(html);

/**
 * Whether a page is one of several that make an article: its links to the next or previous page lead to its own
 * address with another page number. Links to other articles (`rel="next"` of blogs) don't. Own: absolute.
 */
export const findPart = (html: string, own: string): FoundPart | null => {
  const here = splitPageNumber(own);
  const isSibling = (address: string | null, step: 1 | -1): boolean => {
    const there = address === null ? null : URL.parse(address, own);
    if (there === null) return false;
    const { base, number } = splitPageNumber(there.href);
    return base === here.base && number === here.number + step;
  };
  const links = [...linksOf(html), ...numbersOf(html, own, here.number)];
  const hasNext = links.some(({ to, address }) => to === 'next' && isSibling(address, 1));
  const hasPrevious = links.some(({ to, address }) => to === 'previous' && isSibling(address, -1));
  if (!hasNext && !hasPrevious) return null;
  return { part: { number: here.number, isLast: !hasNext }, base: here.base };
};

type Link = { readonly to: 'next' | 'previous'; readonly address: string | null };

const linksOf = (html: string): readonly Link[] => [
  ...[...html.slice(0, 100_000).matchAll(headLink)].flatMap(([tag]): readonly Link[] => {
    const relation = attribute(tag, 'rel')?.toLowerCase();
    if (relation !== 'next' && relation !== 'prev') return [];
    return [{ to: relation === 'next' ? 'next' : 'previous', address: attribute(tag, 'href') }];
  }),
  ...[...(mayHavePager(html) ? html.matchAll(pagerLink) : [])].map(([, attributes = '', back]): Link => ({
    to: back === undefined ? 'next' : 'previous',
    address: attribute(attributes, 'href'),
  })),
];

/** Links to the neighbours by their numbers. Pages of lists and of comments have the number in their query. */
const numbersOf = (html: string, own: string, here: number): readonly Link[] =>
  [...html.matchAll(numberLink)].flatMap(([, attributes = '', label]): readonly Link[] => {
    const address = attribute(attributes, 'href');
    const step = Number(label) - here;
    const isNumbered = address !== null && (numberedFile.test(address) || numberedFile.test(own));
    return isNumbered && Math.abs(step) === 1 ? [{ to: step === 1 ? 'next' : 'previous', address }] : [];
  });

const attribute = (tag: string, name: string): string | null => {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag);
  return value === null ? null : decodeAttribute(value[1] ?? value[2] ?? value[3] ?? '');
};
