import type { Channel } from '../site/channel.ts';
import type { Entry } from './entry.ts';

/** Every channel that carries the entry, each once, in a fixed order. */
export const channelsOf = (entry: Entry): readonly Channel[] => [
  { kind: 'site' },
  { kind: 'care' },
  ...named('section', entry.section === null ? [] : [entry.section]),
  ...named('tag', entry.tags),
  ...named('author', entry.authors),
  ...named('language', [entry.language]),
];

const named = (
  kind: 'section' | 'tag' | 'author' | 'language',
  names: readonly string[],
): readonly Channel[] => [...new Set(names)].filter((name) => name !== '').map((name) => ({ kind, name }));
