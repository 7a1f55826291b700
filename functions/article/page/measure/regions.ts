import { elementAround } from '../tree/relatives.ts';
import { isBlock, isHeading, tagId, tagSet } from '../tree/tags.ts';
import { customNameOf, type Node, parentOf, tagOf, type Tree, sourceOf } from '../tree/tree.ts';
import { namesBody, reasonFromNames, type RegionReason } from './region-names.ts';

/** What an element's own name, role, class and style say about what is in it. */
export type Region = {
  readonly reason: RegionReason | null;
  /** The element itself says it: `nav`, `footer`. A name can be mistaken. */
  readonly certain: boolean;
  /** Named or marked as what holds an article's text. */
  readonly body: boolean;
  readonly hidden: boolean;
};

export type Regions = (node: Node) => Region;

const span = tagId('span');
const unknown = tagId('#unknown');
const aside = tagId('aside');

/** What is named as a region: a block, or what is laid out as one. */
export const isRegionTag = (tag: number): boolean => isBlock[tag] === 1 || tag === span || tag === unknown;

/** Whether a node, or an element around it, is a region of this kind. */
export const isInRegion = (tree: Tree, regions: Regions, node: Node, reason: RegionReason): boolean => {
  for (let around = node; around > 0; around = parentOf(tree, around)) {
    if (regions(around).reason === reason) return true;
  }
  return false;
};

const plain: Region = { reason: null, certain: false, body: false, hidden: false };

const tagReasons: ReadonlyMap<number, RegionReason> = new Map([
  [tagId('nav'), 'navigation'],
  [tagId('footer'), 'navigation'],
  [aside, 'related'],
  [tagId('menu'), 'navigation'],
  [tagId('dialog'), 'prompt'],
  [tagId('label'), 'tools'],
]);

/** Names on these say nothing: the whole page wears `has-sidebar`, and a word in a paragraph may be `share`. */
const isNameless = tagSet(
  'html body main h1 h2 h3 h4 h5 h6 table tbody tr a b i em strong font img figcaption article',
);

/** Of these only a whole name counts: their names say how a line looks more often than what it is. */
const isTextBlock = tagSet('p li dt dd blockquote figure pre td th');

const namePattern = /(?:^|\s)(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
/** What a framework calls the part: a name like any other, but none of what holds the text. */
const partPattern =
  /\sdata-(?:area|component|component-name|testid|test-id|module|widget|block|section|region|qa)\s*=\s*["']([\w -]{3,40})["']/gi;
const hiddenPattern =
  /(?:^|\s)style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)|(?:^|\s)hidden(?=[\s/=]|$)/i;
const rolePattern =
  /(?:^|\s)role\s*=\s*["']?(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|toolbar)/i;
/** Hidden until its tab is chosen (WAI-ARIA 1.2, `tabpanel`): the same for another system or language. */
const panelRole = /\brole\s*=\s*["']?tabpanel\b/i;
const headingRole = /\brole\s*=\s*["']?heading\b/i;
const bodyPattern = /itemprop\s*=\s*["']?(?:articleBody|text)\b|property\s*=\s*["']?articleBody/i;
const tellingPattern = /class|id|style|role|hidden|itemprop|property|data-/i;

/** Judges elements by their attributes; templates repeat themselves, so each start tag is judged once. */
export const regionsOf = (tree: Tree): Regions => {
  const judged = new Map<string, Region>();
  const regionOf = (node: Node): Region => {
    const attributes = ownName(tree, node) + sourceOf(tree, node);
    const key = `${tagOf(tree, node)} ${attributes}`;
    const region = judged.get(key) ?? judge(tagOf(tree, node), attributes);
    judged.set(key, region);
    return region.reason !== null && (isColoured(tree, node) || isInNote(node)) ? plain : region;
  };
  const isInNote = (node: Node): boolean => {
    const around = elementAround(tree, node, isAside);
    return around !== null && regionOf(around).reason === null;
  };
  return regionOf;
};

const isCode = tagSet('code samp kbd');
const isPreformatted = tagSet('pre');
const isAside = tagSet('aside');

/** What is coloured in code has names: `comment`, `tag`. */
const isColoured = (tree: Tree, node: Node): boolean =>
  elementAround(tree, node, isCode) !== null ||
  (tagOf(tree, node) === span && elementAround(tree, node, isPreformatted) !== null);

/** A custom element's name says what a class would: `<app-newsletter>`. */
const ownName = (tree: Tree, node: Node): string => {
  const name = customNameOf(tree, node);
  return name === '' ? '' : ` class="${name.slice(name.indexOf('-') + 1)}"`;
};

const judge = (tag: number, attributes: string): Region => {
  const own = tagReasons.get(tag) ?? null;
  if (!tellingPattern.test(attributes))
    return own === null ? plain : { ...plain, reason: own, certain: own === 'navigation' };
  const names = namesIn(attributes);
  return tag === aside && isNote(names, attributes) ? plain : judgeNamed(tag, own, names, attributes);
};

const judgeNamed = (
  tag: number,
  own: RegionReason | null,
  names: readonly string[],
  attributes: string,
): Region => {
  const body = namesBody(names) || bodyPattern.test(attributes);
  const named = body ? null : reasonFromName(tag, [...names, ...partsIn(attributes)]);
  const hidden = !body && isHidden(attributes);
  return {
    reason: own ?? reasonFromRole(tag, attributes) ?? reasonFromProperty(tag, attributes) ?? named,
    certain: own === 'navigation',
    body,
    hidden,
  };
};

const isHidden = (attributes: string): boolean =>
  hiddenPattern.test(attributes) && !panelRole.test(attributes);

const noteName = /^(?:.*[-_])?(?:note|tip|caution|warning|danger|admonition|callout)$/i;

/** `aside class="caution"`, `role="note"` (WAI-ARIA 1.2): manuals set remarks apart that belong to their text. */
const isNote = (names: readonly string[], attributes: string): boolean =>
  names.some((name) => noteName.test(name)) || noteRole.test(attributes);
const noteRole = /\brole\s*=\s*["']?note\b/i;

const reasonFromName = (tag: number, names: readonly string[]): RegionReason | null => {
  const reason =
    isNameless[tag] === 1 && isHeading[tag] !== 1 ? null : reasonFromNames(names, isTextBlock[tag] === 1);
  return isHeading[tag] === 1 && reason !== 'standfirst' ? null : reason;
};

/** schema.org/comment: what visitors said. A heading that is the description of the page is none of its text. */
const reasonFromProperty = (tag: number, attributes: string): RegionReason | null => {
  if (/itemprop\s*=\s*["']?comment\b/i.test(attributes)) return 'comments';
  return isHeading[tag] === 1 && descriptive.test(attributes) ? 'standfirst' : null;
};

const descriptive = /itemprop\s*=\s*["']?(?:description|alternativeHeadline)(?=["'\s>]|$)/i;

/** A heading's names say how it looks, whichever element it is. */
const namesIn = (attributes: string): readonly string[] => {
  if (headingRole.test(attributes)) return [];
  return [...attributes.matchAll(namePattern)].flatMap(([, double, single, bare = '']) =>
    (double ?? single ?? bare).split(/\s+/).filter((name) => name !== ''),
  );
};

const partsIn = (attributes: string): readonly string[] =>
  [...attributes.matchAll(partPattern)].flatMap(([, name = '']) => name.split(' '));

/** The `header` of an article may call itself a banner. */
const reasonFromRole = (tag: number, attributes: string): RegionReason | null =>
  tag !== tagId('header') && rolePattern.test(attributes) ? 'navigation' : null;

/** A region that holds more than this share of the page's text is not what it is called. */
const largestShares: Readonly<Partial<Record<RegionReason, number>>> = {
  comments: 0.85,
  prompt: 0.6,
  standfirst: 0.25,
  author: 0.25,
};
const largestShare = 0.4;
const largestCertainShare = 0.85;

export const mostOf = ({ reason, certain }: Region): number =>
  certain ? largestCertainShare : ((reason === null ? null : largestShares[reason]) ?? largestShare);
