/**
 * Every element name the reader knows, by what it does to the tree. Its place in `tagNames` is its id;
 * a flat tree holds ids, so that asking what an element is costs one array read.
 */
const voids = 'area base br col embed frame hr img input link meta param source track wbr';
const headings = 'h1 h2 h3 h4 h5 h6';
const tableParts = 'caption colgroup tbody td tfoot th thead tr';
const blocks =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
  'footer form frameset head header hgroup html legend li main menu nav ol optgroup option p pre search ' +
  'section summary table ul';
const inlines =
  'a abbr acronym amp-img amp-iframe amp-youtube audio b bdi bdo big button canvas cite code data del dfn ' +
  'em embed font i ins kbd label map mark meter mip-img nobr object output picture progress q rb rp rt rtc ruby s datalist ' +
  'samp select slot small span strike strong sub sup svg template time tt u var video noscript marquee';
export const mathParts =
  'math annotation annotation-xml maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover ' +
  'mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr ' +
  'munder munderover none semantics';
/** Their content is text up to their own end tag, whatever it looks like (HTML §13.2.5, raw text states). */
const raws = 'script style textarea title iframe xmp noembed noframes';

const words = (list: string): readonly string[] => list.split(' ');

/** Ids 0 and 1 are no elements: text, and an element nobody knows. */
export const textId = 0;
export const unknownId = 1;
export const tagNames: readonly string[] = [
  ...new Set([
    '#text',
    '#unknown',
    ...words([voids, headings, tableParts, blocks, inlines, mathParts, raws].join(' ')),
  ]),
];

const ids: ReadonlyMap<string, number> = new Map(tagNames.map((name, id) => [name, id]));

export const tagId = (name: string): number => ids.get(name) ?? unknownId;

/** The name is ASCII letters, digits and hyphens: a bit tells upper case from lower. */
const lowerCase = 0x20;
const hashOf = (html: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + (html.charCodeAt(at) | lowerCase)) | 0;
  return hash;
};
const idsByHash: ReadonlyMap<number, number> = new Map(
  tagNames.map((name, id) => [hashOf(name, 0, name.length), id]),
);

/** The id of the name that stands there in whatever case, found without making a string of it. */
export const tagIdAt = (html: string, from: number, to: number): number => {
  const id = idsByHash.get(hashOf(html, from, to)) ?? unknownId;
  const name = tagNames[id] ?? '';
  if (name.length !== to - from) return unknownId;
  for (let at = 0; at < name.length; at += 1) {
    if ((html.charCodeAt(from + at) | lowerCase) !== name.charCodeAt(at)) return unknownId;
  }
  return id;
};

/** Membership by id: one byte a tag. */
export type TagSet = Uint8Array;
export const tagSet = (list: string): TagSet => {
  const set = new Uint8Array(tagNames.length);
  for (const name of words(list)) {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`No tag is called ${name}: add it to the tables above`);
    set[id] = 1;
  }
  return set;
};

export const isVoid = tagSet(voids);
export const isRaw = tagSet(raws);
export const isHeading = tagSet(headings);
/** A line of text ends where one of these starts or ends. */
export const isBlock = tagSet([headings, tableParts, blocks, 'hr'].join(' '));
