import { adopt } from './adoption.ts';
import {
  buttonScope,
  isBarrier,
  isBlock,
  isFormatting,
  isHeading,
  type Names,
  names,
} from './element-kinds.ts';
import { addMarker, forget, insertFormatting, reconstruct, remembered } from './formatting.ts';
import { enterForeign } from './foreign.ts';
import {
  closeImplied,
  current,
  insert,
  insertVoid,
  isCurrent,
  isInScope,
  isSpecialElement,
  popUntil,
  type TreeBuilder,
} from './tree-builder.ts';
import type { StartTag } from '../../tokens/tokenize.ts';

/** What a start tag does in the body of a page (HTML §13.2.6.4.7). */
type Start = (builder: TreeBuilder, tag: StartTag) => void;

const paragraph = names('p');
const button = names('button');
const ruby = names('ruby');
const ignored: Start = () => {};

export const closeParagraph = (builder: TreeBuilder): void => {
  if (!isInScope(builder, paragraph, buttonScope)) return;
  closeImplied(builder, paragraph);
  popUntil(builder, paragraph);
};

const plain: Start = (builder, { name, attributes }) => void insert(builder, name, attributes);

const startBlock: Start = (builder, tag) => {
  closeParagraph(builder);
  plain(builder, tag);
};

const startPreformatted: Start = (builder, tag) => {
  startBlock(builder, tag);
  builder.skipsNewline = true;
};

const startVerbatim: Start = (builder, tag) => {
  closeParagraph(builder);
  startInline(builder, tag);
};

const startHeading: Start = (builder, tag) => {
  closeParagraph(builder);
  if (isCurrent(builder, isHeading)) builder.open.pop();
  plain(builder, tag);
};

const startForm: Start = (builder, { name, attributes }) => {
  if (builder.form !== null) return;
  closeParagraph(builder);
  builder.form = insert(builder, name, attributes);
};

/** An item ends the item before it, however much is open in that, but not the item its list is in. */
const startItem =
  (siblings: Names): Start =>
  (builder, tag) => {
    for (const opened of builder.open.toReversed()) {
      if (opened.space === 'html' && siblings.has(opened.name)) {
        closeImplied(builder, new Set([opened.name]));
        popUntil(builder, new Set([opened.name]));
        break;
      }
      if (isSpecialElement(opened) && !reachesThrough.has(opened.name)) break;
    }
    startBlock(builder, tag);
  };
const reachesThrough = names('address div p');

const startButton: Start = (builder, tag) => {
  if (isInScope(builder, button)) {
    closeImplied(builder);
    popUntil(builder, button);
  }
  startInline(builder, tag);
};

const startInline: Start = (builder, tag) => {
  reconstruct(builder);
  plain(builder, tag);
};

const startFormatting: Start = (builder, { name, attributes }) => {
  reconstruct(builder);
  insertFormatting(builder, name, attributes);
};

const startLink: Start = (builder, tag) => {
  const open = remembered(builder, 'a');
  if (open !== null) {
    adopt(builder, 'a');
    forget(builder, open);
    const level = builder.open.findLastIndex(({ element }) => element === open);
    if (level !== -1) builder.open.splice(level, 1);
  }
  startFormatting(builder, tag);
};

const startUnbroken: Start = (builder, tag) => {
  reconstruct(builder);
  if (isInScope(builder, new Set([tag.name]))) {
    adopt(builder, tag.name);
    reconstruct(builder);
  }
  insertFormatting(builder, tag.name, tag.attributes);
};

const startBarrier: Start = (builder, tag) => {
  startInline(builder, tag);
  addMarker(builder);
};

const startTemplate: Start = (builder, tag) => {
  plain(builder, tag);
  addMarker(builder);
};

const inlineVoid: Start = (builder, tag) => {
  reconstruct(builder);
  insertVoid(builder, tag);
};

const startRule: Start = (builder, tag) => {
  closeParagraph(builder);
  insertVoid(builder, tag);
};

const startOption: Start = (builder, tag) => {
  if (current(builder).name === 'option') builder.open.pop();
  startInline(builder, tag);
};

const startRuby =
  (kept: Names): Start =>
  (builder, tag) => {
    if (isInScope(builder, ruby)) closeImplied(builder, kept);
    plain(builder, tag);
  };

const startForeign: Start = (builder, tag) => {
  reconstruct(builder);
  enterForeign(builder, tag, tag.name === 'svg' ? 'svg' : 'math');
};

const each = (list: Names, start: Start): readonly (readonly [string, Start])[] =>
  [...list].map((name) => [name, start] as const);

const starts: ReadonlyMap<string, Start> = new Map([
  ...each(names('body caption col colgroup frame frameset head html tbody td tfoot th thead tr'), ignored),
  ...each(names('link meta base basefont bgsound param source track'), insertVoid),
  ...each(names('iframe noembed noframes script style textarea title'), plain),
  ...each(isBlock, startBlock),
  ...each(names('p plaintext table'), startBlock),
  ...each(names('pre listing'), startPreformatted),
  ...each(isHeading, startHeading),
  ...each(isFormatting, startFormatting),
  ...each(isBarrier, startBarrier),
  ...each(names('area br embed img input keygen wbr'), inlineVoid),
  ...each(names('dd dt'), startItem(names('dd dt'))),
  ...each(names('option optgroup'), startOption),
  ...each(names('rb rtc'), startRuby(names('#none'))),
  ...each(names('rp rt'), startRuby(names('rtc'))),
  ...each(names('svg math'), startForeign),
  ['li', startItem(names('li'))],
  ['a', startLink],
  ['nobr', startUnbroken],
  ['button', startButton],
  ['form', startForm],
  ['hr', startRule],
  ['image', (builder, tag) => inlineVoid(builder, { ...tag, name: 'img' })],
  ['template', startTemplate],
  ['xmp', startVerbatim],
]);

/** A start tag, where no table part but a cell or a caption encloses it more closely than the body. */
export const startInBody: Start = (builder, tag) => (starts.get(tag.name) ?? startInline)(builder, tag);
