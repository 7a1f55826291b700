import type { Judged } from './line-role.ts';

const label = /^(?:内容)?(?:摘\s?要|概\s?要)\s?[:：]?$/u;
const headed = /^【[^】]{6,60}】/u;
const cutShort = /^(.{12,}?)\s?(?:\.{3,6}|…{1,2})$/u;
/** So many blocks below a summary what it says begins again. */
const near = 4;

/**
 * A site's box above the article, which says it all again: `摘要` with the headline and a sentence, or the
 * article's first lines cut short.
 */
export const settleSummaries = (blocks: readonly Judged[]): readonly Judged[] =>
  blocks.map((block, index) =>
    isHeaded(block, blocks[index - 1]) || isBeginning(block, blocks.slice(index + 1, index + 1 + near))
      ? { ...block, role: 'talk' }
      : block,
  );

const isHeaded = ({ text }: Judged, above: Judged | undefined): boolean =>
  headed.test(text) && label.test(above?.text ?? '');

const isBeginning = ({ text }: Judged, below: readonly Judged[]): boolean => {
  const words = squeezed(cutShort.exec(text)?.[1] ?? '');
  return words !== '' && below.some((_, at) => startsWith(below.slice(at), words));
};

const startsWith = (below: readonly Judged[], words: string): boolean =>
  squeezed(below.map(({ text }) => text).join('')).startsWith(words);

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
