import { describe, expect, it } from 'vitest';
import { scan } from '../../../functions/article/page/tree/scan.ts';
import { textOf } from '../../../functions/article/page/tree/text.ts';
import { tagNames } from '../../../functions/article/page/tree/tags.ts';
import { childrenOf, isText, type Node, type Tree } from '../../../functions/article/page/tree/tree.ts';

/** The tree as nested names, texts in quotation marks. */
const outline = (tree: Tree, node: Node = 0): string =>
  childrenOf(tree, node)
    .map((child) =>
      isText(tree, child)
        ? JSON.stringify(textOf(tree, child))
        : `${tagNames[tree.tag[child] ?? 0]}(${outline(tree, child)})`,
    )
    .join(' ');

const outlineOf = (html: string): string => outline(scan(html));

describe('a page is read as browsers read it', () => {
  it.each([
    ['paragraphs that are never closed', '<p>a<p>b', 'p("a") p("b")'],
    ['a block ends a paragraph', '<p>a<div>b</div>', 'p("a") div("b")'],
    ['list items that are never closed', '<ul><li>a<li>b</ul>c', 'ul(li("a") li("b")) "c"'],
    [
      'cells that are never closed',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      'table(tr(td("a") td("b")) tr(td("c")))',
    ],
    [
      'a stray end tag inside a cell',
      '<div><table><tr><td>a</div>b</table></div>',
      'div(table(tr(td("a" "b"))))',
    ],
    ['a nested list', '<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li("a" ul(li("b"))) li("c"))'],
    ['a link in a link', '<a href=x>a<a href=y>b</a>', 'a("a") a("b")'],
    ['an end tag that nothing opened', 'a</span>b', '"a" "b"'],
    ['definition lists', '<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['inline markup across blocks', '<b><div>a</b>b</div>', 'b(div("a" "b"))'],
    ['names in capitals', '<P ALIGN=CENTER>a</P>', 'p("a")'],
  ])('%s', (_, html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });
});

describe('what only looks like markup is none', () => {
  it.each([
    ['a quoted value with a bracket', '<p title="a > b">c</p>', 'p("c")'],
    ['a comment', 'a<!-- <p>x</p> -->b', '"a" "b"'],
    ['a comment that never ends', '<!-- a ><p>b', 'p("b")'],
    ['a script', '<script>if (a<b) "</p>"</script><p>c', 'script("if (a<b) \\"</p>\\"") p("c")'],
    ['a sign in a text', '<p>1 < 2</p>', 'p("1 < 2")'],
  ])('%s', (_, html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });
});

describe('depth', () => {
  it('keeps the text of any depth and no tree deeper than browsers have', () => {
    const tree = scan(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}<p>after</p>`);
    expect(textOf(tree, 0)).toBe('deep after');
    expect(outline(tree)).toMatch(/p\("after"\)$/);
  });
});
