import { adopt } from './adoption.ts';
import { closeParagraph, startInBody } from './body-start-tags.ts';
import {
  buttonScope,
  isBarrier,
  isBlock,
  isFormatting,
  isHeading,
  listScope,
  type Names,
  names,
  scope,
} from './element-kinds.ts';
import { clearToMarker } from './formatting.ts';
import {
  closeImplied,
  insert,
  isInScope,
  isSpecialElement,
  popUntil,
  type TreeBuilder,
} from './tree-builder.ts';

/** What an end tag does in the body of a page (HTML §13.2.6.4.7). */
type End = (builder: TreeBuilder, name: string) => void;

const endWithin =
  (limits: Names, one: (name: string) => Names): End =>
  (builder, name) => {
    if (!isInScope(builder, one(name), limits)) return;
    closeImplied(builder, new Set([name]));
    popUntil(builder, one(name));
  };
const itself = (name: string): Names => new Set([name]);

const endBlock = endWithin(scope, itself);

const endBarrier: End = (builder, name) => {
  if (!isInScope(builder, itself(name))) return;
  endBlock(builder, name);
  clearToMarker(builder);
};

/** What was opened in the form stays open after it. */
const endForm: End = (builder) => {
  const { form, open } = builder;
  builder.form = null;
  if (form === null || !isInScope(builder, itself('form'))) return;
  closeImplied(builder);
  const level = open.findLastIndex(({ element }) => element === form);
  if (level !== -1) open.splice(level, 1);
};

const endParagraph: End = (builder) => {
  if (!isInScope(builder, itself('p'), buttonScope)) insert(builder, 'p');
  closeParagraph(builder);
};

const endFormatting: End = (builder, name) => {
  if (!adopt(builder, name)) endOther(builder, name);
};

const endOther: End = (builder, name) => {
  const { open } = builder;
  for (let level = open.length - 1; level > 0; level -= 1) {
    const opened = open[level];
    if (opened === undefined) return;
    if (opened.space === 'html' && opened.name === name) {
      closeImplied(builder, itself(name));
      open.length = Math.min(open.length, level);
      return;
    }
    if (isSpecialElement(opened)) return;
  }
};

const each = (list: Names, end: End): readonly (readonly [string, End])[] =>
  [...list].map((name) => [name, end] as const);

const ends: ReadonlyMap<string, End> = new Map([
  ...each(isBlock, endBlock),
  ...each(names('button dd dt select'), endBlock),
  ...each(
    isHeading,
    endWithin(scope, () => isHeading),
  ),
  ...each(isFormatting, endFormatting),
  ...each(isBarrier, endBarrier),
  ['template', endBarrier],
  ['li', endWithin(listScope, itself)],
  ['form', endForm],
  ['p', endParagraph],
  ['br', (builder) => startInBody(builder, { name: 'br', attributes: {}, selfClosing: false })],
]);

/** An end tag, where no table part but a cell or a caption encloses it more closely than the body. */
export const endInBody: End = (builder, name) => (ends.get(name) ?? endOther)(builder, name);
