import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../functions/article/language/detect-language.ts';
import { textDirection } from '../../../functions/article/language/text-direction.ts';

const texts: Readonly<Record<string, string>> = {
  'zh-CN': '图书馆从上周开始在晚上开门，读书的人可以坐到九点。',
  'zh-TW': '圖書館從上週開始在晚上開門，讀書的人可以坐到九點。',
  ja: '図書館は先週から夜も開いています。九時まで座っていられます。',
  ko: '도서관은 지난주부터 밤에도 문을 엽니다.',
  en: 'The library has been open in the evening since last week, and it is full of people who read.',
  de: 'Die Bibliothek ist seit der letzten Woche auch am Abend offen, und das ist nicht nur für die Leser schön.',
  fr: 'La bibliothèque est ouverte le soir depuis la semaine dernière, et elle est pleine de gens qui lisent dans le calme.',
  ru: 'Библиотека открыта по вечерам с прошлой недели.',
  uk: 'Бібліотека відкрита ввечері з минулого тижня.',
  ar: 'المكتبة مفتوحة في المساء منذ الأسبوع الماضي.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(texts))('tells %s by its script and words', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
  });

  it('does not believe a declaration that the script contradicts', () => {
    expect(detectLanguage(texts['zh-CN'] ?? '', 'en')).toBe('zh-CN');
    expect(detectLanguage(texts['ja'] ?? '', 'zh-CN')).toBe('ja');
    expect(detectLanguage(texts['zh-TW'] ?? '', 'zh-CN')).toBe('zh-TW');
  });

  it('keeps a declaration that says more than the text', () => {
    expect(detectLanguage(texts['en'] ?? '', 'en_gb')).toBe('en-GB');
    expect(detectLanguage(texts['zh-TW'] ?? '', 'zh-HK')).toBe('zh-HK');
    expect(detectLanguage('Quiet hour', 'nl')).toBe('nl');
  });

  it('refines plain zh by the characters', () => {
    expect(detectLanguage(texts['zh-TW'] ?? '', 'zh')).toBe('zh-TW');
  });

  it('says nothing where there is nothing to tell by', () => {
    expect(detectLanguage('12 : 30', null)).toBeNull();
    expect(detectLanguage('12 : 30', 'english')).toBeNull();
  });
});

describe('textDirection', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['zh-CN', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(textDirection(language)).toBe(direction);
  });
});
