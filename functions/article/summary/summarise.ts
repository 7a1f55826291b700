import { splitSentences } from './sentences.ts';

/** What fits in a list of articles: columns, a CJK character taking two. */
const widest = 320;
/** A single sentence may be longer than that, but not this long. */
const limit = 1200;

/** The first whole sentences of an article's text (blocks parted by blank lines), as one line of plain text. */
export const summarise = (text: string): string => {
  const chosen: string[] = [];
  let width = 0;
  for (const block of runningText(text)) {
    for (const sentence of splitSentences(block.replaceAll(/\s+/gu, ' '))) {
      const more = columns(sentence);
      if (chosen.length > 0 && width + more > widest) return join(chosen);
      chosen.push(sentence);
      width += more;
      if (width > widest) return join(chosen);
    }
  }
  return join(chosen);
};

/** Blocks that end as sentences do; where they are the lesser part (a list, a poem) all of them. */
const runningText = (text: string): readonly string[] => {
  const blocks = text.slice(0, 20_000).split('\n\n');
  const sentences = blocks.filter((block) => /[.。！？!?…：:；][”’」』"'）)\]]*\s*$/u.test(block));
  const isRunning = lengthOf(sentences) * 2 > lengthOf(blocks);
  return isRunning ? sentences : blocks.map((block) => `${block} `);
};

const lengthOf = (blocks: readonly string[]): number =>
  blocks.reduce((length, block) => length + block.length, 0);

const join = (sentences: readonly string[]): string => {
  const joined = sentences
    .map((sentence) =>
      /[\p{Script=Latin}\p{Script=Cyrillic}.,]$/u.test(sentence) ? `${sentence} ` : sentence,
    )
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return joined.length <= limit ? joined : `${joined.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '')}…`;
};

const columns = (text: string): number => text.length + (text.match(/[\u2E80-\uFFEF]/gu)?.length ?? 0);
