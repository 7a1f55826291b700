import { plain } from './plain-press.ts';
import type { Deed, Scenario } from './scenario.ts';

const upload = (key: string, said: Parameters<typeof plain>[0]): Deed => ({
  kind: 'upload',
  key,
  body: plain(said),
});
const remove = (key: string): Deed => ({ kind: 'remove', key });

const one = { title: 'version 1' };
const two = { title: 'version 2' };
const oneAsX = { ...one, id: 'x' };
const twoAsX = { ...two, id: 'x' };
const illustrated = { title: 'illustrated', html: '<p><img src="p.png"></p>' };
const picture = { kind: 'picture' } as const;
const broken = { kind: 'broken' } as const;
const retractionOfX = { kind: 'retraction', id: 'x' } as const;

/** What happens to one upload. */
export const edits = {
  'is uploaded': { deeds: [upload('a', one)], duplicates: 1, about: ['amp'] },
  'is uploaded in two versions': { deeds: [upload('a', one), upload('a', two)] },
  'is edited': { before: { a: plain(one) }, deeds: [upload('a', two)], duplicates: 1 },
  'is withdrawn': { before: { a: plain(one) }, deeds: [remove('a')], duplicates: 1 },
  'is withdrawn and comes back': { before: { a: plain(one) }, deeds: [remove('a'), upload('a', one)] },
  'comes back while its withdrawal is looked at once more': {
    before: { a: plain(one) },
    gone: ['a'],
    deeds: [upload('a', one)],
    about: ['amp'],
  },
  'is edited and changed back': { before: { a: plain(one) }, deeds: [upload('a', two), upload('a', one)] },
  'is broken and then repaired': { deeds: [upload('a', broken), upload('a', one)], about: ['refusals'] },
} as const satisfies Readonly<Record<string, Scenario>>;

/** What happens to uploads that carry an identity of their own. */
export const identities = {
  'moves, the two events in either order': {
    before: { a: plain(oneAsX) },
    deeds: [upload('b', oneAsX), remove('a')],
    about: ['identities'],
  },
  'is claimed by two living uploads': {
    deeds: [upload('b', oneAsX), upload('a', twoAsX)],
    about: ['identities'],
  },
  'is claimed by a second upload for a while': {
    before: { b: plain(oneAsX) },
    deeds: [upload('a', twoAsX), remove('a')],
    about: ['identities'],
  },
  'is given up for another': {
    before: { a: plain(oneAsX) },
    deeds: [upload('a', { ...one, id: 'y' })],
    about: ['identities'],
    duplicates: 1,
  },
  'replaces that of the key': {
    before: { a: plain(one) },
    deeds: [upload('a', oneAsX)],
    about: ['identities'],
    duplicates: 1,
  },
  'is retracted by another upload': {
    before: { a: plain(oneAsX) },
    deeds: [upload('b', retractionOfX)],
    about: ['identities'],
    duplicates: 1,
  },
  'is retracted before it is there': {
    deeds: [upload('b', retractionOfX), upload('a', oneAsX)],
    about: ['identities'],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** What happens to a picture that an article refers to. */
export const pictures = {
  'comes after its article': {
    deeds: [upload('a', illustrated), upload('p.png', picture)],
    about: ['pictures'],
  },
  goes: {
    before: { a: plain(illustrated), 'p.png': plain(picture) },
    deeds: [remove('p.png')],
    duplicates: 1,
    about: ['pictures'],
  },
  'goes and comes back': {
    before: { a: plain(illustrated), 'p.png': plain(picture) },
    deeds: [remove('p.png'), upload('p.png', picture)],
    about: ['pictures'],
  },
  'changes its size': {
    before: { a: plain(illustrated), 'p.png': plain(picture) },
    deeds: [upload('p.png', { ...picture, width: 2 })],
    duplicates: 1,
    about: ['pictures'],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** A worker dies with writes on their way, which arrive later or never; its message comes again after that. */
export const crashes = {
  'while two versions are uploaded': { deeds: [upload('a', one), upload('a', two)], crashes: 1 },
  'while an article is edited and withdrawn': {
    before: { a: plain(one) },
    deeds: [upload('a', two), remove('a')],
    crashes: 1,
  },
  'while an article with an identity comes and goes': {
    deeds: [upload('a', oneAsX), remove('a')],
    crashes: 1,
    about: ['identities'],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Three versions, the last as the first: too many ways to try them all every time. */
export const long = {
  'is uploaded, edited and changed back': { deeds: [upload('a', one), upload('a', two), upload('a', one)] },
  'is uploaded, edited and withdrawn': {
    deeds: [upload('a', one), upload('a', two), remove('a')],
    duplicates: 1,
    crashes: 1,
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** A move whose removal is looked at last, as the delay of its queue has it. */
export const delayedMove: Scenario = {
  ...identities['moves, the two events in either order'],
  removalsLast: true,
};

/** A broken version over a good one: the good one stays, which no clean build could know. */
export const brokenEdit: Scenario = {
  before: { a: plain(one) },
  deeds: [upload('a', broken)],
  about: ['refusals'],
  duplicates: 1,
};

/** Neither version has a date of its own. */
export const undatedEdit: Scenario = {
  before: { a: plain({ ...one, published: null, updated: null }) },
  deeds: [upload('a', { ...two, published: null, updated: null })],
  duplicates: 1,
};
