import { isBlock, tagId, tagSet, type TagSet } from './tags.ts';

/**
 * Which open elements a tag closes: the part of HTML's tree construction (§13.2.6) that real pages depend on,
 * as data. `closes` names what ends, `within` what it can't reach beyond.
 */
export type Closing = { readonly closes: TagSet; readonly within: TagSet };

const scope = 'table td th caption template object button marquee html';
const scopeSet = tagSet(scope);
const listScope = tagSet(`${scope} ul ol dir menu`);
const tableSet = tagSet('table template html');

const closesParagraph =
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul';
const headings = 'h1 h2 h3 h4 h5 h6';

const startRules: readonly (readonly [tags: string, closing: Closing])[] = [
  ['li', { closes: tagSet('li'), within: listScope }],
  ['dt dd', { closes: tagSet('dt dd'), within: tagSet(`${scope} dl`) }],
  ['td th', { closes: tagSet('td th'), within: tagSet('tr table template') }],
  ['tr', { closes: tagSet('tr caption colgroup'), within: tagSet('tbody thead tfoot table template') }],
  ['tbody thead tfoot', { closes: tagSet('tbody thead tfoot caption colgroup'), within: tableSet }],
  ['option optgroup', { closes: tagSet('option'), within: tagSet('select') }],
  ['rt rp rb rtc', { closes: tagSet('rt rp rb'), within: tagSet('ruby') }],
  ['a', { closes: tagSet('a'), within: tagSet(`${scope} div p li ul ol section article`) }],
  ['button', { closes: tagSet('button'), within: tableSet }],
  [closesParagraph, { closes: tagSet('p'), within: scopeSet }],
  [headings, { closes: tagSet(headings), within: tagSet(`${scope} div section article`) }],
];

/** By tag id: what a start tag closes before it opens. */
export const startClosings: readonly (readonly Closing[])[] = (() => {
  const rules = startRules.map(([tags, closing]) => ({ starts: tagSet(tags), closing }));
  return Array.from(isBlock, (_, id) =>
    rules.filter(({ starts }) => starts[id] === 1).map(({ closing }) => closing),
  );
})();

/** An end tag of inline markup never closes a block that was opened inside it. */
const inlineLimit: TagSet = isBlock;
const tableTags = tagSet('table caption colgroup tbody td tfoot th thead tr');
const listItem = tagId('li');

/** What the end tag of this element can't reach beyond. */
export const endLimit = (id: number): TagSet => {
  if (id === tagId('table')) return nothing;
  if (tableTags[id] === 1) return tableSet;
  if (id === listItem) return listScope;
  return isBlock[id] === 1 ? scopeSet : inlineLimit;
};
const nothing: TagSet = new Uint8Array(isBlock.length);
