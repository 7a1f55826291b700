import { decodeText } from '../../references/decode-references.ts';
import { attributeOf } from '../tree/attributes.ts';
import { collapseSpace, rawContentOf } from '../tree/text.ts';
import { elementsNamed, type Tree } from '../tree/tree.ts';

/** What the page's JSON-LD says of its article; every field may be missing. */
export type LinkedArticle = {
  readonly headline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly image: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly text: string | null;
};

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types of articles, best first; `WebPage` only tells dates and names. */
const articleTypes = [
  /^(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle$/,
  /^(?:\w+Article|Article|\w*BlogPosting|Report|LiveBlogPosting|DiscussionForumPosting|SocialMediaPosting)$/,
  /^(?:VideoObject|MediaGallery|ImageGallery|Recipe|Review|QAPage)$/,
  /^(?:WebPage|ItemPage)$/,
];

/** The article of the page's JSON-LD, `null` when it names none. Broken JSON is mended or passed over. */
export const readLinkedData = (tree: Tree): LinkedArticle | null => {
  const things = elementsNamed(tree, 'script')
    .filter((node) => /ld\+json/i.test(attributeOf(tree, node, 'type') ?? ''))
    .flatMap((node) => thingsIn(parseLoosely(rawContentOf(tree, node))));
  for (const type of articleTypes) {
    const found = things.find((thing) => texts(thing['@type']).some((name) => type.test(name)));
    if (found !== undefined) return describe(found, things);
  }
  return null;
};

const parseLoosely = (source: string): unknown => {
  const bare = source
    .replaceAll(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, '')
    .trim();
  const attempts = [
    bare,
    bare.replaceAll(/[\0-\x1f]+/g, ' '),
    bare.replaceAll(/[\0-\x1f]+/g, ' ').replaceAll(/,\s*([}\]])/g, '$1'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt.replace(/;\s*$/, ''));
    } catch {
      // The next attempt mends more.
    }
  }
  return null;
};

const mostThings = 200;

/** Every object in it that has a type; `@graph` and lists are opened, properties with a main entity too. */
const thingsIn = (value: unknown): readonly Thing[] => {
  const found: Thing[] = [];
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && index < mostThings; index += 1) {
    const next = queue[index];
    if (Array.isArray(next)) queue.push(...next.slice(0, mostThings));
    if (!isThing(next)) continue;
    found.push(next);
    queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage'], next['hasPart']);
  }
  return found.filter((thing) => thing['@type'] !== undefined);
};

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.slice(0, mostThings) : [value]).filter((item) => typeof item === 'string');

const firstText = (value: unknown): string | null => {
  const text = texts(value)[0];
  const clean = collapseSpace(decodeText(text ?? ''));
  return clean === '' ? null : clean;
};

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, mostThings) : value === undefined || value === null ? [] : [value];

const nameOf = (value: unknown, things: readonly Thing[]): string | null => {
  if (!isThing(value)) return firstText(value);
  const reference = things.find(
    (thing) => thing['@id'] === value['@id'] && value['@id'] !== undefined && thing['name'] !== undefined,
  );
  return firstText(value['name']) ?? firstText(reference?.['name']);
};

const addressOf = (value: unknown): string | null => {
  const [first] = listOf(value);
  return isThing(first)
    ? (firstText(first['url']) ?? firstText(first['contentUrl']) ?? firstText(first['@id']))
    : firstText(first);
};

const describe = (thing: Thing, things: readonly Thing[]): LinkedArticle => ({
  headline: firstText(thing['headline']) ?? firstText(thing['name']),
  published: firstText(thing['datePublished']) ?? firstText(thing['dateCreated']),
  updated: firstText(thing['dateModified']),
  authors: listOf(thing['author'] ?? thing['creator'])
    .map((author) => nameOf(author, things))
    .filter((name) => name !== null),
  publisher: nameOf(thing['publisher'], things),
  section: firstText(thing['articleSection']),
  keywords: texts(thing['keywords']).flatMap((keywords) => keywords.split(',')),
  image: addressOf(thing['image']) ?? addressOf(thing['thumbnailUrl']),
  language: firstText(thing['inLanguage']),
  url: addressOf(thing['url']) ?? addressOf(thing['mainEntityOfPage']),
  text: firstText(thing['articleBody']),
});
