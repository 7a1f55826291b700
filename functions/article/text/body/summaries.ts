import type { Judged } from '../lines/line-role.ts';

const label = /^(?:内容)?(?:摘\s?要|概\s?要)\s?[:：]?$/u;
/** Made by a machine: a sentence, and its points. */
const pointsLabel = /^(?:文章|AI|智能|全文)\s?(?:摘要|速读|总结|速览)\s?[:：]?$/iu;
const headed = /^【[^】]{6,60}】/u;
const cutShort = /^(?:(.{12,}?)\s?(?:\.{3,6}|…{1,2})$|(.{60,}?)\s?(?:\.{3}|…)\s)/u;
/** So many blocks below a summary what it says begins again. */
const near = 4;

/**
 * A site's box above the article, which says it all again: `摘要` with the headline and a sentence, or the
 * article's first lines cut short.
 */
export const settleSummaries = (blocks: readonly Judged[]): readonly Judged[] =>
  blocks.map((block, index) =>
    isHeaded(block, blocks[index - 1]) ||
    isPoint(blocks, index) ||
    isBeginning(block, blocks.slice(index + 1, index + 1 + near))
      ? { ...block, role: 'talk' }
      : block,
  );

const isPoint = (blocks: readonly Judged[], index: number): boolean => {
  const label = blocks
    .slice(Math.max(0, index - longestPoints), index)
    .findLastIndex(({ text }) => pointsLabel.test(text));
  const start = Math.max(0, index - longestPoints) + label;
  return label !== -1 && (index === start + 1 || blocks.slice(start + 2, index + 1).every(isBulleted));
};

const longestPoints = 6;
const isBulleted = ({ kind, source }: Judged): boolean => kind === 'item' || /^\s*\\?[•·]/u.test(source);

const isHeaded = ({ text }: Judged, above: Judged | undefined): boolean =>
  headed.test(text) && label.test(above?.text ?? '');

const isBeginning = ({ text }: Judged, below: readonly Judged[]): boolean => {
  const [, whole, opening] = cutShort.exec(text) ?? [];
  const words = squeezed(whole ?? opening ?? '');
  return words !== '' && below.some((_, at) => startsWith(below.slice(at), words));
};

const startsWith = (below: readonly Judged[], words: string): boolean =>
  squeezed(below.map(({ text }) => text).join('')).startsWith(words);

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
