import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../functions/article/pictures/read-svg.ts';
import { sanitizeSvg } from '../../../functions/article/pictures/sanitize-svg.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

describe('sanitizeSvg', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script><path d="M0 0"/>')],
    ['a script in CDATA', svg('<script><![CDATA[alert(1)]]></script>')],
    ['a handler', svg('<rect onload="alert(1)" ONCLICK="alert(1)"/>', ' onload="alert(1)"')],
    [
      'a link that runs',
      svg('<a href="javascript:alert(1)" xlink:href="javascript:alert(1)"><text>x</text></a>'),
    ],
    [
      'a document inside',
      svg('<foreignObject><iframe src="https://evil.example/alert(1)"/></foreignObject>'),
    ],
    ['an animation that writes a link', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['an image from elsewhere', svg('<image href="https://evil.example/alert(1).png"/>')],
    ['a reused document from elsewhere', svg('<use href="https://evil.example/x.svg#alert(1)"/>')],
    ['a style that fetches', svg('<style>@import "https://evil.example/alert(1).css";</style>')],
    ['a fill that fetches', svg('<rect style="fill:url(https://evil.example/alert(1))"/>')],
    ['an escaped style', svg('<rect style="fill:u\\72l(https://evil.example/alert(1))"/>')],
    ['an SVG as data', svg('<image href="data:image/svg+xml;base64,alert(1)"/>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY x "alert(1)">]>${svg('<text>&x;</text>')}`],
  ])('takes out %s', (_, source) => {
    const clean = sanitizeSvg(source) ?? '';
    expect(clean).not.toMatch(/alert\(1\)|evil\.example|<script|foreignObject|ENTITY/i);
    expect(clean).toMatch(/^<svg[^]*<\/svg>$/);
  });

  it('keeps what draws, names and describes', () => {
    const drawing = svg(
      '<title>Plan &amp; lift</title><defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs>' +
        '<style>.a{fill:url(#g)}</style><rect class="a" fill="url(#g)" width="4"></rect><use href="#g"></use>',
      ' viewBox="0 0 4 3" role="img"',
    );
    expect(sanitizeSvg(drawing)).toBe(drawing);
  });

  it('names its namespace, without which a browser shows no picture', () => {
    expect(sanitizeSvg('<svg viewBox="0 0 1 1"></svg>')).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it.each(['', 'text', '<svg><path d="M0', '<svg><g></g>', '<p></p>'])(
    'finds no whole picture in %j',
    (source) => {
      expect(sanitizeSvg(source)).toBeNull();
    },
  );

  it('never throws, and what it lets through stays as it is', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<svg>',
        '</svg>',
        '<g',
        ' onload="x"',
        '>',
        '"',
        '<script>',
        '</script>',
        '&',
        '<![CDATA[',
        ']]>',
        'x',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const clean = sanitizeSvg(svg(parts.join('')));
        if (clean !== null) expect(sanitizeSvg(clean)).toBe(clean);
      }),
    );
  });
});

describe('readSvg', () => {
  it('tells the size from width and height, else from the view box, else not', () => {
    expect(readSvg('a.svg', svg('', ' width="64px" height="32"'))).toMatchObject({ width: 64, height: 32 });
    expect(readSvg('a.svg', svg('', ' width="100%" viewBox="0 0 640 360"'))).toMatchObject({
      width: 640,
      height: 360,
    });
    expect(readSvg('a.svg', svg(''))).toMatchObject({ kind: 'picture', width: null, height: null });
  });

  it('refuses half a picture', () => {
    expect(readSvg('a.svg', '<svg><path d="M0 0')).toMatchObject({ kind: 'refusal', reason: 'truncated' });
  });
});
