/** A byline's people, one each: `By A and B`, `记者 甲 乙 通讯员 丙`, `A, B & C`. */
export const splitAuthors = (byline: string): readonly string[] => {
  const people = byline
    .replace(/^(?:by|von|par|por|di|door)\s+/i, '')
    .replaceAll(
      /(?:本报|本報|特约|特約|实习|實習|首席|见习)?(?:记者|記者|通讯员|通訊員|作者|文|撰文|编译|編譯)\s?[/／:：|｜]?\s?(?=[々〇㐀-鿿])/g,
      '、',
    )
    .split(
      /\s*(?:[,，、;；&＆|｜]|\s(?:and|und|et|y|e|en|och)\s)\s*|(?<=[々〇㐀-鿿]{2})[\s\u3000]+(?=[々〇㐀-鿿]{2})/i,
    )
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...new Set(people)];
};
