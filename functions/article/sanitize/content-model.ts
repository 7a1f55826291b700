import { isTag, isText, type ChildNode, type Document, type ParentNode } from '../markup/node.ts';
import { deepestElement } from '../markup/serialise.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** HTML's content models (HTML §3.2.5), narrowed to what parsers never rearrange: blocks stand in these only. */
const holdsBlocks = names(
  '#article address aside blockquote dd details div figcaption figure li section td th',
);
const isBlock = names(
  'address aside blockquote details div dl figure h2 h3 h4 h5 h6 hr ol p pre section table ul',
);
/** Elements that stand in these only. */
const parents: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'ol ul',
    'dd dt': 'dl',
    'caption colgroup tbody tfoot thead': 'table',
    tr: 'tbody tfoot thead',
    'td th': 'tr',
    col: 'colgroup',
    figcaption: 'figure',
    summary: 'details',
    'rb rp rt rtc': 'ruby',
    'source track': 'audio picture video',
  }).flatMap(([children, list]) => children.split(' ').map((child) => [child, names(list)] as const)),
);
/** Besides those, nothing but white space stands in these. */
const holdsNoText = names('ol ul dl table tbody tfoot thead tr colgroup picture');

type Place = {
  readonly node: ParentNode;
  readonly name: string;
  readonly depth: number;
  readonly isInLink: boolean;
};

/**
 * Whether everything stands where HTML allows it, so that any parser makes the same tree of the markup that this one
 * is written as. `false` may also mean that it isn't quite sure.
 */
export const isNestedWell = (document: Document): boolean => {
  const waiting: Place[] = [{ node: document, name: '#article', depth: 0, isInLink: false }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const child of place.node.children) {
      if (!mayHold(place, child)) return false;
      if (isTag(child)) waiting.push(placeIn(place, child, child.name));
    }
  }
  return true;
};

const placeIn = ({ depth, isInLink }: Place, node: ParentNode, name: string): Place => ({
  node,
  name,
  depth: depth + 1,
  isInLink: isInLink || name === 'a',
});

const mayHold = (place: Place, child: ChildNode): boolean => {
  if (isText(child)) return mayHoldText(place, child.data);
  if (!isTag(child) || place.depth >= deepestElement) return false;
  if (isBlock.has(child.name)) return holdsBlocks.has(place.name);
  const allowed = parents.get(child.name);
  if (allowed !== undefined) return allowed.has(place.name);
  return !holdsNoText.has(place.name) && !(place.isInLink && child.name === 'a');
};

/** The line break that `pre` begins with is skipped by parsers (HTML §13.1.2.5). */
const mayHoldText = ({ name }: Place, text: string): boolean =>
  name === 'pre' ? !text.startsWith('\n') : !holdsNoText.has(name) || text.trim() === '';
