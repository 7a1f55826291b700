import { expect, test } from 'vitest';
import { sanitizeMarkup } from '../../../functions/article/sanitize/sanitize.ts';

const cases: readonly [what: string, html: string, clean: string][] = [
  ['keeps ordinary markup', '<p>A <em>b</em></p>', '<p>A <em>b</em></p>'],
  ['drops a script with its content', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
  ['drops handlers', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['drops javascript: links, keeps their text', '<a href="java\nscript:x()">a</a>', '<a>a</a>'],
  ['makes a body h1 an h2', '<h1>a</h1>', '<h2>a</h2>'],
  ['resolves root-relative links', '<a href="/b">a</a>', '<a href="https://e.org/b">a</a>'],
  ['leaves path-relative pictures', '<img src="i/a.jpg" alt="">', '<img src="i/a.jpg" alt="" />'],
  ['keeps anchors', '<a href="#n1">1</a><p id="n1">a</p>', '<a href="#n1">1</a><p id="n1">a</p>'],
  ['defuses clobbering ids', '<p id="location">a</p>', '<p id="in-location">a</p>'],
  [
    'writes what MathJax would set as TeX',
    '<p>Tide <script type="math/tex">% <![CDATA[ h<1 %]]></script>.</p><script type="math/tex; mode=display">x^2</script>',
    '<p>Tide \\(h&lt;1\\).</p>\\[x^2\\]',
  ],
  [
    'keeps the MathML of a formula, not its drawing and its source beside it',
    '<p><span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true"><span>G</span></nobr><span class="MJX_Assistive_MathML"><math><mi>G</mi></math></span></span><script type="math/tex" id="MathJax-Element-1">G</script></p>',
    '<p><span></span><span><span><math><mi>G</mi></math></span></span></p>',
  ],
  [
    'keeps of a player what it plays',
    '<video src="/v.mp4"><track src="/v.vtt"><p>Your browser does not support video.</p></video>',
    '<video src="https://e.org/v.mp4"><track src="https://e.org/v.vtt" /></video>',
  ],
  [
    'keeps safe styles',
    '<p style="text-align:center;color:url(x)">a</p>',
    '<p style="text-align:center">a</p>',
  ],
];

test.each(cases)('%s', (_what, html, clean) => {
  expect(sanitizeMarkup(html, 'https://e.org/a/')).toBe(clean);
});
