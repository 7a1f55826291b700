import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/article/model/article.ts';
import { datesOf } from '../../functions/publish/compose-record.ts';

const article = (different: Partial<Article>): Article => ({
  kind: 'article',
  identity: { kind: 'key', value: 'a.txt' },
  title: '标题',
  byline: null,
  authors: [],
  source: null,
  published: null,
  updated: null,
  section: null,
  tags: [],
  language: 'zh-CN',
  direction: 'ltr',
  summary: '',
  leadImage: null,
  canonical: null,
  html: '',
  text: '',
  related: [],
  warnings: [],
  dropped: [],
  evidence: [],
  confidence: 1,
  embargo: null,
  ...different,
});

const seen = new Date('2025-07-01T00:00:00Z');

describe('an article that is dated after it was seen', () => {
  it('has the date at which it was seen', () => {
    const future = article({ published: '9999-12-31T23:59:59Z', updated: '2026-01-01T00:00:00Z' });
    expect(datesOf(null, future, seen)).toEqual({
      published: '2025-07-01T00:00:00Z',
      updated: '2025-07-01T00:00:00Z',
      arrived: '2025-07-01T00:00:00Z',
    });
  });

  it('keeps a date up to the end of its embargo', () => {
    const held = article({ published: '2025-07-02T08:00:00+08:00', embargo: '2025-07-02T08:00:00+08:00' });
    expect(datesOf(null, held, seen).published).toBe('2025-07-02T08:00:00+08:00');
  });
});
