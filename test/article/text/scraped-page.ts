import { readText } from '../../../functions/article/text/read-text.ts';

/** The article's HTML in a scrape of these lines. */
export const bodyOf = (...lines: readonly string[]): string => {
  const drafting = readText(lines.join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft.html;
};

/** An article below its header, and what stands below it on the page. */
export const page = (...below: readonly string[]): string =>
  bodyOf(
    '首页 > 文化 > 正文',
    '旧渡口的灯还亮着',
    '2024-03-05 08:10　来源：江口日报',
    '渡口的灯亮了四十年，守灯的人换了三个，最近的一个是去年秋天来的。',
    '他说，船少了，灯不能少，夜里总还有一两个人要过河。',
    ...below,
  );
