import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/article/model/draft.ts';
import { readMarkdown } from '../../../functions/article/markdown/read-markdown.ts';

const context = { base: null, zone: 'Asia/Shanghai' };

const draftOf = (text: string): Draft => {
  const drafting = readMarkdown(text, context);
  if (drafting.kind === 'refused') throw new Error(drafting.detail);
  return drafting.draft;
};

describe('front matter', () => {
  it('gives every field', () => {
    const head = `---
id: kerb-1
title: Kerbs go down
date: 2025-07-13 08:35
updated: 2025-07-14
authors:
  - name: Ana Reis
  - Tom Brandt
section: Streets
tags: [kerbs, access]
canonical: https://news.example/kerb
lang: en-GB
description: In short.
image: img/kerb.jpg
draft: false
---
Body.`;
    expect(draftOf(head)).toMatchObject({
      ownId: 'kerb-1',
      title: 'Kerbs go down',
      published: '2025-07-13T08:35:00+08:00',
      updated: '2025-07-14T00:00:00+08:00',
      byline: 'Ana Reis, Tom Brandt',
      authors: ['Ana Reis', 'Tom Brandt'],
      section: 'Streets',
      tags: ['kerbs', 'access'],
      canonical: 'https://news.example/kerb',
      language: 'en-GB',
      summary: 'In short.',
      leadImage: 'img/kerb.jpg',
      html: '<p>Body.</p>\n',
      warnings: [],
    });
  });

  it.each([
    ['Windows lines and a byte order mark', '\uFEFF---\r\ntitle: Kerb\r\n---\r\nBody.'],
    ['an end of three dots', '---\ntitle: Kerb\n...\nBody.'],
    ['comments and empty lines first', '---\n# for the desk\n\ntitle: Kerb\n---\nBody.'],
    ['a key twice', '---\ntitle: Old\ntitle: Kerb\n---\nBody.'],
    ['quotation marks', "---\ntitle: 'Kerb'\n---\nBody."],
  ])('is read with %s', (_, text) => {
    expect(draftOf(text)).toMatchObject({ title: 'Kerb', html: '<p>Body.</p>\n' });
  });

  it.each([
    ['a colon in a value', 'title: Kerbs: down at last'],
    ['a stray quotation mark', 'title: "Kerbs" go down'],
    ['a mark of YAML’s own', 'title: @kerbs go down'],
    ['a tab', 'title: Kerbs\n\tgo: down'],
  ])('is read as well as it can be with %s, and says so', (_, line) => {
    const draft = draftOf(`---\n${line}\nauthor: Ana Reis\n---\nBody.`);
    expect(draft.title).toContain('erbs');
    expect(draft).toMatchObject({ byline: 'Ana Reis', warnings: [{ code: 'front-matter' }] });
  });

  it('is read from plain lines of TOML', () => {
    const head =
      '+++\ntitle = "Kerb"\ndate = 2026-11-03T08:00:00Z\ntags = ["a", \'b\']\n[params]\n+++\nBody.';
    expect(draftOf(head)).toMatchObject({
      title: 'Kerb',
      published: '2026-11-03T08:00:00Z',
      tags: ['a', 'b'],
    });
  });

  it('is not a line that parts two texts', () => {
    expect(draftOf('---\n\nFirst.\n\n---\n\nSecond.').html).toBe(
      '<hr />\n<p>First.</p>\n<hr />\n<p>Second.</p>\n',
    );
  });

  it('that never ends is a file that was cut off', () => {
    expect(readMarkdown('---\ntitle: Kerb\nBody.', context)).toMatchObject({
      kind: 'refused',
      reason: 'truncated',
    });
  });

  it.each(['draft: true', 'draft: yes', 'published: false'])('holds the article back with %s', (line) => {
    expect(readMarkdown(`---\nid: a\n${line}\n---\nBody.`, context)).toMatchObject({
      kind: 'held',
      draft: { ownId: 'a' },
    });
  });

  it('can’t be blown up by aliases or depth', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, level) => `k${level}: &k${level} [*a,*a]`).join('\n')}`;
    expect(draftOf(`---\n${bomb}\ntitle: Kerb\n---\nBody.`).title).toBe('Kerb');
    expect(draftOf(`---\ntitle: Kerb\ndeep: ${'['.repeat(5000)}\n---\nBody.`).title).toBe('Kerb');
  });
});

describe('the text', () => {
  it('gives the title where the head has none, and doesn’t say it twice', () => {
    expect(draftOf('# Kerbs *down*\n\nBody.')).toMatchObject({ title: 'Kerbs down', html: '<p>Body.</p>\n' });
    expect(draftOf('---\ntitle: Kerb\n---\n# Kerb\n\nBody.')).toMatchObject({
      title: 'Kerb',
      html: '<p>Body.</p>\n',
    });
  });

  it('keeps a table, an aligned column, code and a picture beside the file', () => {
    const { html } = draftOf(
      '| a | b |\n|---|--:|\n| 1 | 2 |\n\n```js\nlet a = 1 < 2;\n```\n\n![Kerb](img/a.jpg)',
    );
    expect(html).toContain('<th style="text-align:right">b</th>');
    expect(html).toContain('let a = 1 &lt; 2;');
    expect(html).toContain('<img src="img/a.jpg" alt="Kerb"');
  });

  it('shows which tasks are done', () => {
    const { html } = draftOf('- [ ] kerb\n- [x] ramp\n- [link][x]\n');
    expect(html).toContain('<li>☐ kerb</li>\n<li>☑ ramp</li>\n<li>[link][x]</li>');
  });

  it('links its footnotes there and back, in the order in which they are mentioned', () => {
    const { html } = draftOf(
      'One[^b] and two[^a], one[^b] again, `[^a]`, [^unknown].\n\n[^a]: A *note*.\n[^b]: Another\n    line.\n',
    );
    expect(html).toContain('One<sup id="note-mark-1"><a href="#note-1">1</a></sup>');
    expect(html).toContain('one<sup><a href="#note-1">1</a></sup> again');
    expect(html).toContain('<code>[^a]</code>, [^unknown]');
    expect(html).toMatch(/<li id="note-1">Another\nline\. <a href="#note-mark-1">/);
    expect(html).toContain('<li id="note-2">A <em>note</em>.');
  });

  it('has nothing in it that runs', () => {
    const { html } = draftOf(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n<img src=x onerror=alert(1)>',
    );
    expect(html).not.toMatch(/alert\(1\)"|<script|onerror|href="javascript/);
  });

  it('is read whatever it is, in time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'-:#>*_`[]()!|~^ \n\tab1"{}&<'.split('')) }),
        (text) => {
          expect(['draft', 'held', 'refused']).toContain(readMarkdown(text, context).kind);
        },
      ),
    );
    const start = performance.now();
    for (const piece of ['[', '> ', '*a ', '- ', '![', '`', '[^a]', '---\na:\n'])
      readMarkdown(piece.repeat(5000), context);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
