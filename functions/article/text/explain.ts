import type { Dropped, Evidence } from '../model/article.ts';
import type { Headline } from './header/weigh-headline.ts';
import type { Layout } from './body/lay-out.ts';
import type { Judged } from './lines/line-role.ts';

/** 0 to 1: prose makes an article, a headline and some length make it likely to be whole. */
export const confidenceOf = (kept: readonly Judged[], headline: Headline | null): number => {
  const prose = kept.filter(({ role }) => role === 'prose').reduce((sum, { size }) => sum + size, 0);
  const all = kept.reduce((sum, { size }) => sum + size, 0);
  const share = all === 0 ? 0 : prose / all;
  const length = Math.min(1, all / 120);
  return Math.round((0.35 + 0.25 * share + 0.25 * length + (headline === null ? 0 : 0.15)) * 100) / 100;
};

/** Which signals decided. */
export const evidenceOf = ({ crumbs, headline }: Layout, dialect: string): readonly Evidence[] => [
  { field: 'html', signal: `best block of sentences in a text scrape (${dialect})` },
  ...(headline === null ? [] : [{ field: 'title', signal: headline.signal }]),
  ...(crumbs === null ? [] : [{ field: 'section', signal: 'crumbs' }]),
];

/** What is not in the article, and why. */
export const droppedParts = (
  blocks: readonly Judged[],
  { body }: Layout,
  kept: readonly Judged[],
): readonly Dropped[] => {
  const inside = new Set(kept);
  const after = blocks[body.end];
  const parts: readonly (readonly [string, string, readonly Judged[]])[] = [
    ['lines before the body', 'above the best block of sentences', blocks.slice(0, body.start)],
    [
      'lines in the body',
      'speak of the page, not of its subject',
      blocks.slice(body.start, body.end).filter((block) => !inside.has(block)),
    ],
    [
      'lines after the body',
      after?.role === 'ending' ? `after “${after.text.slice(0, 20)}”` : 'below the best block of sentences',
      blocks.slice(body.end),
    ],
  ];
  return parts
    .map(([what, why, dropped]) => ({
      what,
      why,
      characters: dropped.reduce((sum, { text }) => sum + text.length, 0),
    }))
    .filter(({ characters }) => characters > 0);
};
