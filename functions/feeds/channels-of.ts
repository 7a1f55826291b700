import type { Channel } from '../site/channel.ts';
import type { Entry } from './entry.ts';
import { isVisible, legalLine } from './xml/legal-text.ts';

/** Every channel that carries the entry, each once, in a fixed order. */
export const channelsOf = (entry: Entry): readonly Channel[] => [
  { kind: 'site' },
  { kind: 'care' },
  ...named('section', entry.section === null ? [] : [entry.section]),
  ...named('tag', entry.tags),
  ...named('author', entry.authors),
  ...named('language', [entry.language]),
];

/** Names as the feeds write them: two that read the same are one channel, one that nobody can see is none. */
const named = (
  kind: 'section' | 'tag' | 'author' | 'language',
  names: readonly string[],
): readonly Channel[] => [...new Set(names.map(legalLine))].filter(isVisible).map((name) => ({ kind, name }));
