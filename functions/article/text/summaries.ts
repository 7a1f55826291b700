import type { Judged } from './line-role.ts';

const label = /^(?:内容)?(?:摘\s?要|概\s?要)\s?[:：]?$/u;
const headed = /^【[^】]{6,60}】/u;

/** `摘要`, `【headline】 and a sentence`: a site's box above the article, which says it all again. */
export const settleSummaries = (blocks: readonly Judged[]): readonly Judged[] =>
  blocks.map((block, index) =>
    headed.test(block.text) && label.test(blocks[index - 1]?.text ?? '') ? { ...block, role: 'talk' } : block,
  );
