const cells = (row: number, columns: number): string =>
  Array.from({ length: columns }, (_, column) => `<td>r${row}c${column}</td>`).join('');
const rows = (count: number, columns: number): string =>
  Array.from({ length: count }, (_, row) => `<tr>${cells(row, columns)}</tr>`).join('');

/** Lists, tables, quotations, code, notes: every item and cell must be in the page. */
export const listsAndTables: readonly (readonly [what: string, html: string])[] = [
  ['a list', '<ul><li>Flour</li><li>Water</li></ul>'],
  ['a list without end tags', '<ul><li>Flour<li>Water</ul>'],
  ['a numbered list that starts at five', '<ol start="5" type="a"><li>five</li><li value="9">nine</li></ol>'],
  ['a list numbered backwards', '<ol reversed><li>b</li><li>a</li></ol>'],
  ['a list numbered from minus one', '<ol start="-1"><li value="-1">x</li></ol>'],
  ['a list of unknown numbering', '<ol type="disc" start="x"><li>x</li></ol>'],
  ['nested lists', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ul>'],
  ['a list directly in a list', '<ul><ul><li>deep</li></ul></ul>'],
  ['items with paragraphs', '<ul><li><p>one</p><p>two</p></li></ul>'],
  ['items outside a list', '<li>alone</li><li>and again</li>'],
  ['a menu and a directory', '<menu><li>a</li></menu><dir><li>b</li></dir>'],
  ['a description list', '<dl><dt>Crumb</dt><dd>Inside</dd><dt>Crust</dt><dd>Outside</dd></dl>'],
  ['a description list in divisions', '<dl><div><dt>Crumb</dt><dd>Inside</dd></div></dl>'],
  ['descriptions outside a list', '<dt>a</dt><dd>b</dd>'],
  [
    'a task list',
    '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>',
  ],
  ['a table', `<table>${rows(2, 2)}</table>`],
  [
    'a table with head, body, foot, caption',
    '<table><caption>Prices</caption><thead><tr><th scope="col">What</th></tr></thead><tbody><tr><td>Loaf</td></tr></tbody><tfoot><tr><td>Sum</td></tr></tfoot></table>',
  ],
  [
    'a table with columns',
    '<table><colgroup><col span="2"><col></colgroup><tr><td>a</td><td>b</td><td>c</td></tr></table>',
  ],
  [
    'cells that span',
    '<table><tr><th rowspan="2">a</th><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
  ],
  [
    'cells that name their headers',
    '<table><tr><th id="h1" abbr="A">Apple</th></tr><tr><td headers="h1">b</td></tr></table>',
  ],
  ['spans that are no numbers', '<table><tr><td colspan="100%">a</td><td rowspan="two">b</td></tr></table>'],
  ['a table in a cell', '<table><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>'],
  [
    'a table with borders and colours',
    '<table border="5" bgcolor="#eee" cellpadding="3" width="90%"><tr bgcolor="red"><td nowrap align="right" valign="top">a</td></tr></table>',
  ],
  [
    'a table with a list and a picture in it',
    '<table><tr><td><ul><li>x</li></ul></td><td><img src="/a.png" alt="a"></td></tr></table>',
  ],
  ['a wide table', `<table>${rows(3, 30)}</table>`],
  ['a long table', `<table>${rows(200, 3)}</table>`],
  ['an empty table', '<table></table><p>after</p>'],
  ['rows without a table', '<tr><td>stray</td></tr>'],
  ['text directly in a table', '<table>stray<tr><td>in</td></tr></table>'],
  ['a table without end tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>'],
  [
    'a quotation',
    '<blockquote cite="https://example.org/q"><p>Wait.</p><footer>— A baker</footer></blockquote>',
  ],
  ['a quotation of a quotation', '<blockquote>a<blockquote>b</blockquote></blockquote>'],
  ['a quotation with a bad address', '<blockquote cite="javascript:alert(1)">a</blockquote>'],
  ['code', '<pre><code class="language-js">if (a &lt; b) {\n  return `x`;\n}</code></pre>'],
  [
    'code with highlighting',
    '<pre><code><span class="k">let</span> <span class="n">x</span> = <b>1</b>;</code></pre>',
  ],
  ['a listing and raw text', '<listing>a &amp; b</listing><xmp><b>not bold</b></xmp>'],
  ['code with tabs and blank lines', '<pre>\n\ta\n\n\tb\n</pre>'],
  ['keyboard keys', '<p>Press <kbd><kbd>Ctrl</kbd>+<kbd>C</kbd></kbd></p>'],
  [
    'footnotes',
    '<p>Fact<sup id="ref1"><a href="#fn1">1</a></sup></p><section class="footnotes"><ol><li id="fn1">Note <a href="#ref1">↩</a></li></ol></section>',
  ],
  ['footnotes with Chinese ids', '<p><a href="#注1">[1]</a></p><p id="注1">注</p>'],
  ['two elements with one id', '<p id="x">a</p><p id="x">b</p><a href="#x">x</a>'],
  ['details', '<details><summary>More</summary><p>Hidden</p></details>'],
  [
    'open details in details',
    '<details open><summary>a</summary><details><summary>b</summary>c</details></details>',
  ],
  ['details without a summary', '<details><p>only this</p></details>'],
  [
    'a figure around a table',
    '<figure><table><tr><td>x</td></tr></table><figcaption>Table 1</figcaption></figure>',
  ],
  ['a figure around code', '<figure><pre>x</pre><figcaption>Listing</figcaption></figure>'],
  ['a figcaption without a figure', '<figcaption>alone</figcaption>'],
  ['an aside with a heading', '<aside><h3>Tip</h3><p>Wait longer.</p></aside>'],
];
