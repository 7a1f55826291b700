import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../functions/article/model/draft.ts';
import { readJson } from '../../../functions/article/json/read-json.ts';

const context = { base: null, zone: 'Asia/Shanghai' };

const draftOf = (value: unknown): Draft => {
  const drafting = readJson(JSON.stringify(value), context);
  if (drafting.kind === 'refused') throw new Error(drafting.detail);
  return drafting.draft;
};

describe('ninjs', () => {
  const first = {
    uri: 'urn:wire:1',
    type: 'text',
    pubstatus: 'usable',
    versioncreated: '2025-07-13T10:00:00Z',
    firstcreated: '2025-07-13T08:00:00Z',
    byline: 'By Ana Reis and Tom Brandt',
    headline: 'Kerbs go down',
    body_html: '<p>The kerbs go <b>down</b>.</p>',
    body_text: 'The kerbs go down.',
    description_text: 'In short.',
    language: 'en',
    subject: [{ name: 'streets' }, { name: 'access' }],
    associations: {
      featured: {
        type: 'picture',
        headline: 'A low kerb',
        description_text: 'The kerb on Mill Lane.',
        renditions: {
          thumbnail: { href: 'https://wire.example/t.jpg', width: 80, height: 60 },
          full: { href: 'https://wire.example/f.jpg', width: 800, height: 600, mimetype: 'image/jpeg' },
        },
      },
    },
  };

  it('reads version 1', () => {
    expect(draftOf(first)).toMatchObject({
      ownId: 'urn:wire:1',
      title: 'Kerbs go down',
      authors: ['Ana Reis', 'Tom Brandt'],
      published: '2025-07-13T08:00:00Z',
      updated: '2025-07-13T10:00:00Z',
      section: 'streets',
      tags: ['streets', 'access'],
      summary: 'In short.',
      language: 'en',
      leadImage: 'https://wire.example/f.jpg',
    });
  });

  it('shows the picture that belongs to it, with size and caption, once', () => {
    const { html } = draftOf(first);
    expect(html).toMatch(
      /<img src="https:\/\/wire\.example\/f\.jpg" alt="A low kerb" width="800" height="600"/,
    );
    expect(html).toContain('<figcaption>The kerb on Mill Lane.</figcaption>');
    const shown = { ...first, body_html: '<p>Down.</p><img src="https://wire.example/f.jpg" alt="">' };
    expect(draftOf(shown).html.match(/f\.jpg/g)).toHaveLength(1);
  });

  it('reads version 3, in camel case, with lists of texts', () => {
    const third = {
      uri: 'urn:wire:3',
      standard: { name: 'ninjs', version: '3.0' },
      versionCreated: '2025-07-13T10:00:00Z',
      by: 'Ana Reis',
      headlines: [
        { role: 'short', value: 'Kerbs' },
        { role: 'main', value: 'Kerbs go down' },
      ],
      bodies: [
        { role: 'main', contentType: 'text/plain', value: 'Plain words.' },
        { role: 'richtext', contentType: 'application/xhtml+xml', value: '<p>Rich <em>words</em>.</p>' },
      ],
      subjects: [{ name: 'streets' }],
      infosources: [{ name: 'Wire Example' }],
    };
    const draft = draftOf(third);
    expect(draft).toMatchObject({
      title: 'Kerbs go down',
      byline: 'Ana Reis',
      source: 'Wire Example',
      section: 'streets',
    });
    expect(draft.html).toBe('<p>Rich <em>words</em>.</p>');
  });

  it('makes paragraphs of a plain body, and markup of nothing in it', () => {
    const draft = draftOf({ uri: 'u', headline: 'H', body_text: 'One <b>.\n\nTwo & three.' });
    expect(draft.html).toBe('<p>One &lt;b&gt;.</p>\n<p>Two &amp; three.</p>');
  });

  it('shows a film and a sound', () => {
    const renditions = [
      { href: 'https://wire.example/v.mp4', contenttype: 'video/mp4', width: 640, height: 360 },
    ];
    const draft = draftOf({ uri: 'u', headlines: [{ value: 'H' }], type: 'video', renditions });
    expect(draft.html).toMatch(/<video[^>]*src="https:\/\/wire\.example\/v\.mp4"/);
    expect(draft.leadImage).toBeNull();
  });

  it.each(['withheld', 'canceled', 'Canceled'])('takes an item that is %s back', (pubstatus) => {
    const drafting = readJson(JSON.stringify({ ...first, pubstatus }), context);
    expect(drafting).toMatchObject({ kind: 'held', draft: { ownId: 'urn:wire:1' } });
  });

  it('keeps an embargo', () => {
    expect(draftOf({ ...first, embargoed: '2025-07-14T06:00:00+08:00' }).embargo).toBe(
      '2025-07-14T06:00:00+08:00',
    );
  });
});

describe('schema.org NewsArticle', () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle'],
    headline: '路缘石降低了',
    author: [{ '@type': 'Person', name: '苏禾' }, '林知夏'],
    publisher: { '@type': 'Organization', name: '南港日报' },
    datePublished: '2025-07-13 08:35',
    dateModified: '2025-07-13T10:00:00+08:00',
    articleSection: ['社区'],
    keywords: '路缘石,无障碍',
    inLanguage: { '@type': 'Language', name: 'Chinese', alternateName: 'zh-CN' },
    image: [{ '@type': 'ImageObject', url: 'https://news.example/a.jpg', caption: '降低后的路缘石' }],
    mainEntityOfPage: { '@id': 'https://news.example/a.html#main' },
    articleBody: '第一段。\n第二段。',
  };

  it('reads every field, from objects, lists and bare texts', () => {
    expect(draftOf(article)).toMatchObject({
      title: '路缘石降低了',
      byline: '苏禾, 林知夏',
      authors: ['苏禾', '林知夏'],
      source: '南港日报',
      published: '2025-07-13T08:35:00+08:00',
      updated: '2025-07-13T10:00:00+08:00',
      section: '社区',
      tags: ['路缘石', '无障碍'],
      language: 'zh-CN',
      leadImage: 'https://news.example/a.jpg',
      canonical: 'https://news.example/a.html',
      ownId: null,
    });
    expect(draftOf(article).html).toMatch(/<figure>[^]*降低后的路缘石[^]*<p>第一段。<\/p>\n<p>第二段。<\/p>/);
  });

  it('is found in a list or a graph, among other things', () => {
    const organization = { '@type': 'Organization', name: 'X' };
    expect(draftOf([organization, article]).title).toBe('路缘石降低了');
    expect(draftOf({ '@graph': [organization, { ...article, '@type': 'schema:BlogPosting' }] }).title).toBe(
      '路缘石降低了',
    );
  });

  it('is read past the entities of the template it came through', () => {
    const escaped = { ...article, headline: 'Kerbs &amp; ramps', articleBody: 'He said &quot;down&quot;.' };
    expect(draftOf(escaped).title).toBe('Kerbs & ramps');
    expect(draftOf(escaped).html).toContain('<p>He said "down".</p>');
  });

  it('is no article without a body', () => {
    expect(readJson(JSON.stringify({ ...article, articleBody: '' }), context)).toMatchObject({
      reason: 'no-article',
    });
  });
});

describe('JSON Feed', () => {
  const item = {
    id: 'https://notes.example/1',
    url: 'https://notes.example/kerb',
    title: 'Kerb',
    content_html: '<p><img src="/a.jpg" alt="">Down.</p>',
    content_text: 'Down.',
    date_published: '2025-07-13T08:00:00Z',
    authors: [{ name: 'Ana Reis' }],
    author: { name: 'Ana Reis' },
    tags: ['streets'],
    image: 'https://notes.example/lead.jpg',
    attachments: [{ url: 'https://notes.example/a.mp3', mime_type: 'audio/mpeg', title: 'Read aloud' }],
  };

  it('reads an item, its address the base of its own', () => {
    const draft = draftOf(item);
    expect(draft).toMatchObject({
      ownId: 'https://notes.example/1',
      canonical: 'https://notes.example/kerb',
      authors: ['Ana Reis'],
      tags: ['streets'],
      leadImage: 'https://notes.example/lead.jpg',
    });
    expect(draft.html).toContain('src="https://notes.example/a.jpg"');
    expect(draft.html).toContain('<audio');
  });

  it('reads a feed of one item, and refuses one of two', () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Notes', items: [item] };
    expect(draftOf(feed).title).toBe('Kerb');
    const two = readJson(JSON.stringify({ ...feed, items: [item, { ...item, id: '2' }] }), context);
    expect(two).toMatchObject({ kind: 'refused', reason: 'no-article' });
  });
});

describe('readJson', () => {
  it.each([
    ['{"headline": "Ker', 'truncated'],
    ['{"a": [1, 2', 'truncated'],
    ['{"a": 1,}', 'malformed'],
    ['{"price": 3}', 'unknown-kind'],
    ['[]', 'unknown-kind'],
    ['"text"', 'unknown-kind'],
  ])('refuses %s as %s', (text, reason) => {
    expect(readJson(text, context)).toMatchObject({ kind: 'refused', reason });
  });

  it('reads past 5,000 nested levels', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(readJson(`{"uri":"u","headline":"H","body_text":"B.","extra":${deep}}`, context).kind).toBe(
      'draft',
    );
    expect(readJson(deep, context)).toMatchObject({ kind: 'refused' });
  });
});
