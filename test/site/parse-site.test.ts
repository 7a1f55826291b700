import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../functions/site/fields.ts';
import { parseSite } from '../../functions/site/parse-site.ts';

const problemsOf = (value: unknown): readonly string[] => {
  try {
    parseSite(value);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map(({ field, problem }) => `${field} ${problem}`);
    throw error;
  }
};

describe('a site', () => {
  test('needs nothing but a title', () => {
    expect(parseSite({ title: 'The Daily' })).toEqual({
      identity: 'plaincast',
      title: 'The Daily',
      description: 'The Daily',
      baseUrl: 'http://localhost:8080',
      language: 'en',
      zone: 'UTC',
      author: null,
      rights: null,
      feedSize: 50,
      hub: null,
      feedback: null,
      themes: ['automatic', 'white', 'dark', 'black-yellow', 'yellow-black', 'blue-yellow'],
      sections: {},
      labelLanguage: null,
      largestUpload: 10_485_760,
      leastConfidence: 0,
    });
  });

  test('with a title in Chinese characters is Chinese, on Chinese time', () => {
    expect(parseSite({ title: '北方日报' })).toMatchObject({ language: 'zh-CN', zone: 'Asia/Shanghai' });
    expect(parseSite({ title: '日本のニュース' })).toMatchObject({ language: 'en', zone: 'UTC' });
    expect(parseSite({ title: 'News', language: 'zh-tw' })).toMatchObject({
      language: 'zh-TW',
      zone: 'Asia/Shanghai',
    });
  });

  test('keeps a base address without its trailing slash', () => {
    expect(parseSite({ title: 'x', baseUrl: 'https://news.example.com/' }).baseUrl).toBe(
      'https://news.example.com',
    );
  });
});

describe('an impossible site is refused by the name of its field', () => {
  test.each([
    [{}, 'title must be a text on one line, but is missing'],
    [{ title: '  ' }, 'title must be a text on one line, but is "  "'],
    [{ title: 'a\u0000b' }, String.raw`title must be a text on one line, but is "a\u0000b"`],
    [{ title: 'a\uFFFE' }, 'title must be a text on one line, but is "a\uFFFE"'],
    [{ title: '\u200b\u3000' }, 'title must be a text on one line, but is "\u200b\u3000"'],
    [{ title: '乱\uFFFD' }, 'title must be a text on one line, but is "乱\uFFFD"'],
    [
      { title: 'x', language: 'klingon' },
      'language must be a BCP 47 language tag like zh-CN, but is "klingon"',
    ],
    [{ title: 'x', feedSize: 51 }, 'feedSize must be a whole number from 1 to 50, but is 51'],
    [{ title: 'x', feedSize: '5' }, 'feedSize must be a whole number from 1 to 50, but is "5"'],
    [
      { title: 'x', zone: 'Moon/Base' },
      'zone must be an IANA time zone like Asia/Shanghai, but is "Moon/Base"',
    ],
    [
      { title: 'x', language: 'not a tag' },
      'language must be a BCP 47 language tag like zh-CN, but is "not a tag"',
    ],
    [
      { title: 'x', hub: 'javascript:alert(1)' },
      'hub must be an http(s) address, but is "javascript:alert(1)"',
    ],
    [{ title: 'x', leastConfidence: 2 }, 'leastConfidence must be a number from 0 to 1, but is 2'],
    [{ title: 'x', identity: '北' }, 'identity must be ASCII letters, digits and . : / - _, but is "北"'],
    [{ title: 'x', labelLanguage: 'fr' }, 'labelLanguage must be one of zh-CN, zh-TW, en, but is "fr"'],
    [
      { title: 'x', themes: [] },
      'themes must be a list of at least one of automatic, white, dark, black-yellow, yellow-black, blue-yellow, but is []',
    ],
    [
      { title: 'x', themes: ['dark', 'dark'] },
      'themes must be a list of at least one of automatic, white, dark, black-yellow, yellow-black, blue-yellow, but is ["dark","dark"]',
    ],
    [
      { title: 'x', sections: { 'news/': 'News' } },
      'sections must be an object of a section’s title for each folder or given name, like {"news": "新闻"}, but is {"news/":"News"}',
    ],
    [
      { title: 'x', sections: { news: ' ' } },
      'sections must be an object of a section’s title for each folder or given name, like {"news": "新闻"}, but is {"news":" "}',
    ],
    [{ title: 'x', feedback: 'tel:1' }, 'feedback must be a mailto: or http(s) address, but is "tel:1"'],
  ])('%j', (value, message) => {
    expect(problemsOf(value)).toEqual([message]);
  });

  test.each(['https://example.com/news', 'ftp://example.com', 'example.com', 'https://me@example.com', 7])(
    'base address %s',
    (baseUrl) => {
      expect(problemsOf({ title: 'x', baseUrl })).toHaveLength(1);
    },
  );

  test('all at once, not one by one', () => {
    expect(problemsOf({ feedSize: 0, zone: 'x' })).toHaveLength(3);
  });

  test('when a setting is misspelt', () => {
    expect(problemsOf({ title: 'x', feedsize: 5 })[0]).toMatch(
      /^feedsize is not a setting; the settings are/,
    );
  });

  test.each([[null], [[]], ['title'], [undefined]])('when it is %j and not an object', (value) => {
    expect(problemsOf(value)).toEqual(['site must be a JSON object']);
  });
});
