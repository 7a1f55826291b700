import * as fc from 'fast-check';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import {
  type ChildNode,
  createDocument,
  createElement,
  createText,
  isTag,
  isText,
  type ParentNode,
} from '../../../../functions/article/markup/node.ts';
import { parseMarkup } from '../../../../functions/article/markup/parse/parse-markup.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** One element a line, texts joined, so that two trees can be compared by eye. */
const outline = (root: ParentNode, level = 0): string => {
  const lines: string[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') lines.push(`${' '.repeat(level)}${JSON.stringify(text)}`);
    text = '';
  };
  for (const child of root.children) {
    if (isText(child)) text += child.data;
    if (!isTag(child)) continue;
    endText();
    const attributes = Object.entries(child.attribs).map(
      ([name, value]) => ` ${name}=${JSON.stringify(value)}`,
    );
    lines.push(`${' '.repeat(level)}${child.name}${attributes.join('')}`, outline(child, level + 1));
  }
  endText();
  return lines.filter((line) => line !== '').join('\n');
};

/** A tree of the parser that others use for what browsers do, as one of ours; comments left out. */
const ours = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): ChildNode[] =>
  nodes.flatMap((node): readonly ChildNode[] => {
    if ('value' in node) return [createText(node.value)];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [createElement(node.tagName, attributes, ours(node.childNodes))];
  });

const inBrowser = (markup: string): string => {
  const context = defaultTreeAdapter.createElement('body', html.NS.HTML, []);
  return outline(
    createDocument(ours(parseFragment(context, markup, { scriptingEnabled: false }).childNodes)),
  );
};

const names = words(
  'p p div div b b i a a em font nobr ul li li table table tr td td th tbody caption h1 h2 dl dt dd ruby rt rp rb rtc ' +
    'button form span br hr img object marquee pre svg math mi mo desc foreignobject style option blockquote ' +
    'address small code u main section noscript iframe xmp image input',
);
const piece = fc.oneof(
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc.constantFrom(`<${name}>`, `<${name} a=1 A="2">`, `</${name}>`, `</${name}>`, `<${name}/>`),
    ),
  fc.constantFrom('x', 'y ', '\n', '&amp;', '&lt', '&notit;', '&#x80;', '<!-- -->', '<', '</', '<?x>', ']]>'),
);
// In an element of its own: what becomes of a fragment that begins with a cell is our own decision, tested below.
// With a whole tag at the end: what stands in one that breaks off is nobody's.
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => `<div>x${pieces.join('')}<hr>`);

test('any soup of tags becomes the tree that a browser makes of it', () => {
  fc.assert(
    fc.property(soup, (markup) => {
      expect(outline(parseMarkup(markup))).toBe(inBrowser(markup));
    }),
    { numRuns: 3000 },
  );
});

const shapeOf = (markup: string): string => {
  const shape = (nodes: readonly ChildNode[]): string =>
    nodes
      .map((node) => (isTag(node) ? `${node.name}(${shape(node.children)})` : isText(node) ? node.data : ''))
      .join('');
  return shape(parseMarkup(markup).children);
};

describe('the tree of a fragment', () => {
  it.each([
    ['emphasis that ends in the next paragraph', '<b>1<p>2</b>3</p>', 'b(1)p(b(2)3)'],
    ['emphasis that goes on in the next paragraph', '<p><i>1<p>2</i>3', 'p(i(1))p(i(2)3)'],
    ['a paragraph in a paragraph', '<p>1<p>2</p>', 'p(1)p(2)'],
    ['a division in a paragraph', '<p>1<div>2</div>3</p>', 'p(1)div(2)3p()'],
    ['items without end tags', '<ul><li>1<li>2<ul><li>3</ul></ul>', 'ul(li(1)li(2ul(li(3))))'],
    ['text that is lost in a table', '<table>1<tr><td>2</table>', '1table(tbody(tr(td(2))))'],
    ['cells without a table', '<td>1<td>2', 'table(tbody(tr(td(1)td(2))))'],
    ['what follows cells without a table', '<tr><td>1</tr><p>2</p>', 'table(tbody(tr(td(1))))p(2)'],
    ['a cell in the middle of text', '<p>1</p><td>2</td>', 'p(1)2'],
    ['a link in a link', '<a>1<a>2</a>3', 'a(1)a(2)3'],
    ['a formula that HTML breaks out of', '<math><mi>1</mi><p>2', 'math(mi(1))p(2)'],
    ['the content of a template', '<template><td>1</td></template>2', 'template(1)2'],
    ['a choice', '<select><option>1<option>2</select>3', 'select(option(1)option(2))3'],
  ])('%s', (_, markup, shape) => {
    expect(shapeOf(markup)).toBe(shape);
  });

  it('keeps the names of a drawing as XML wants them', () => {
    expect(outline(parseMarkup('<svg viewbox="0 0 9 9"><lineargradient xlink:href="#a"/></svg>'))).toBe(
      'svg viewBox="0 0 9 9"\n linearGradient href="#a"',
    );
  });
});

describe('hostile nesting', () => {
  const deepest = (root: ParentNode): number => {
    let levels: readonly ParentNode[] = [root];
    let depth = -1;
    for (; levels.length > 0; depth += 1) levels = levels.flatMap(({ children }) => children.filter(isTag));
    return depth;
  };
  const elements = (root: ParentNode): number => {
    const waiting: ParentNode[] = [root];
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const child of next.children) if (isTag(child)) waiting.push(child);
      count += 1;
    }
    return count;
  };

  it('goes 512 levels deep at most', () => {
    expect(deepest(parseMarkup('<div>'.repeat(5000)))).toBeLessThanOrEqual(512);
  });

  it('opens emphasis again only so often', () => {
    const open = Array.from({ length: 400 }, (_, size) => `<font size=${size}>`).join('');
    expect(elements(parseMarkup(`<p>${open}${'<p>x'.repeat(5000)}`))).toBeLessThan(40_000);
  });
});
