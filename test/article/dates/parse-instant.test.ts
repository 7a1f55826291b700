import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInstant } from '../../../functions/article/dates/find-instant.ts';
import { parseInstant } from '../../../functions/article/dates/parse-instant.ts';

const shanghai = 'Asia/Shanghai';

/** What is printed, and the instant it names; a time without a zone is Shanghai's. */
const printed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'ISO 8601': [
    ['2025-07-13T08:35:22.123+08:00', '2025-07-13T08:35:22+08:00'],
    ['2025-07-13T08:35:22Z', '2025-07-13T08:35:22Z'],
    ['2025-07-13 08:35:22 +0800', '2025-07-13T08:35:22+08:00'],
    ['2025-07-13T08:35+09', '2025-07-13T08:35:00+09:00'],
    ['20250713T083522Z', '2025-07-13T08:35:22Z'],
    ['20250713', '2025-07-13T00:00:00+08:00'],
    ['202507130835', '2025-07-13T08:35:00+08:00'],
  ],
  Chinese: [
    ['2025年7月13日 08:35', '2025-07-13T08:35:00+08:00'],
    ['2025 年 7 月 13 日 08:35', '2025-07-13T08:35:00+08:00'],
    ['2025年07月13日08时35分22秒', '2025-07-13T08:35:22+08:00'],
    ['二〇二五年七月十三日', '2025-07-13T00:00:00+08:00'],
    ['二〇二五年十二月三十一日', '2025-12-31T00:00:00+08:00'],
    ['2025年7月13日（星期日） 下午3:35', '2025-07-13T15:35:00+08:00'],
    ['2025年7月13日 上午12:05', '2025-07-13T00:05:00+08:00'],
    ['2025年7月13日晚上8点', '2025-07-13T20:00:00+08:00'],
    ['25年7月13日', '2025-07-13T00:00:00+08:00'],
    ['民國114年7月13日', '2025-07-13T00:00:00+08:00'],
    ['114年7月13日', '2025-07-13T00:00:00+08:00'],
    ['發布日期：114-07-13', '2025-07-13T00:00:00+08:00'],
    ['七月 13, 2025', '2025-07-13T00:00:00+08:00'],
    ['十一月 13th, 2025 3:35 下午', '2025-11-13T15:35:00+08:00'],
    ['2025/7/13 8:35', '2025-07-13T08:35:00+08:00'],
    ['2025.07.13', '2025-07-13T00:00:00+08:00'],
    ['２０２５年７月１３日', '2025-07-13T00:00:00+08:00'],
  ],
  'Japanese and Korean': [
    ['令和7年7月13日(日) 午後8時35分', '2025-07-13T20:35:00+08:00'],
    ['2025年7月13日 8時35分 JST', '2025-07-13T08:35:00+09:00'],
    ['2025년 7월 13일 오후 8:35', '2025-07-13T20:35:00+08:00'],
    ['입력 2025.07.13. 08:35 KST', '2025-07-13T08:35:00+09:00'],
  ],
  English: [
    ['July 13, 2025 8:35 AM EDT', '2025-07-13T08:35:00-04:00'],
    ['Published July 13, 2025 at 8:35 p.m. ET', '2025-07-13T20:35:00-04:00'],
    ['8:35 a.m. ET, January 13, 2025', '2025-01-13T08:35:00-05:00'],
    ['13 July 2025 08:35 GMT', '2025-07-13T08:35:00Z'],
    ['13th of July, 2025', '2025-07-13T00:00:00+08:00'],
    ['Sept. 3, 2025', '2025-09-03T00:00:00+08:00'],
    ['Sun, 13 Jul 2025 08:35:22 +0000', '2025-07-13T08:35:22Z'],
    ['Sun Jul 13 2025 08:35:22 GMT+0800 (China Standard Time)', '2025-07-13T08:35:22+08:00'],
    ['Sun Jul 13 08:35:22 CST 2025', '2025-07-13T08:35:22+08:00'],
    ['07/13/2025', '2025-07-13T00:00:00+08:00'],
  ],
  'other languages': [
    ['13. Juli 2025, 08.35 Uhr', '2025-07-13T08:35:00+08:00'],
    ['13 juillet 2025 à 08h35', '2025-07-13T08:35:00+08:00'],
    ['13 de julio de 2025', '2025-07-13T00:00:00+08:00'],
    ['13 июля 2025, 08:35 МСК', '2025-07-13T08:35:00+03:00'],
    ['13/07/2025 08:35 (GMT+7)', '2025-07-13T08:35:00+07:00'],
    ['13.07.2025 | 08:35', '2025-07-13T08:35:00+08:00'],
    ['03.04.2025', '2025-04-03T00:00:00+08:00'],
    ['Κυριακή 13 Ιουλίου 2025, 08:35', '2025-07-13T08:35:00+08:00'],
    ['13. července 2025 8:35', '2025-07-13T08:35:00+08:00'],
    ['13. června 2025', '2025-06-13T00:00:00+08:00'],
    ['2025. július 13. 8:35', '2025-07-13T08:35:00+08:00'],
    ['13 listopada 2025', '2025-11-13T00:00:00+08:00'],
    ['4 december 2025', '2025-12-04T00:00:00+08:00'],
    ['4 decembrie 2025', '2025-12-04T00:00:00+08:00'],
    ['Duminică, 13 iulie 2025, 8:35', '2025-07-13T08:35:00+08:00'],
    ['13 юли 2025', '2025-07-13T00:00:00+08:00'],
    ['13. srpnja 2025.', '2025-07-13T00:00:00+08:00'],
    ['2025. gada 13. jūlijs', '2025-07-13T00:00:00+08:00'],
    ['13 يوليو/تموز 2025', '2025-07-13T00:00:00+08:00'],
    ['13 كانون الثاني 2025', '2025-01-13T00:00:00+08:00'],
    ['13 جولائی 2025', '2025-07-13T00:00:00+08:00'],
    ['ஜூலை 13, 2025', '2025-07-13T00:00:00+08:00'],
    ['13 ივლისი, 2025', '2025-07-13T00:00:00+08:00'],
    ['13 Hulyo 2025', '2025-07-13T00:00:00+08:00'],
    ['Kamis, 13 Agu 2025 08:35 WIB', '2025-08-13T08:35:00+07:00'],
    ['13 tháng 7, 2025', '2025-07-13T00:00:00+08:00'],
    ['13 ביולי 2025', '2025-07-13T00:00:00+08:00'],
  ],
  'digits of other scripts': [
    ['১৩ মার্চ ২০২৫, ০৮:৩৫', '2025-03-13T08:35:00+08:00'],
    ['१३ मार्च २०२५', '2025-03-13T00:00:00+08:00'],
    ['١٣ مارس ٢٠٢٥', '2025-03-13T00:00:00+08:00'],
  ],
  'the years of Thailand and Iran': [
    ['13 มี.ค. 2568 - 08:35 น.', '2025-03-13T08:35:00+08:00'],
    ['๑๓ มีนาคม พ.ศ. ๒๕๖๘', '2025-03-13T00:00:00+08:00'],
    ['یکشنبه ۲۳ اسفند ۱۳۹۹ / ۰۸:۳۵', '2021-03-13T08:35:00+08:00'],
    ['1399/12/30', '2021-03-20T00:00:00+08:00'],
    ['۱ فروردین ۱۴۰۰', '2021-03-21T00:00:00+08:00'],
  ],
  'Unix time': [
    ['1752366922', '2025-07-13T00:35:22Z'],
    ['1752366922000', '2025-07-13T00:35:22Z'],
  ],
};

describe('parseInstant', () => {
  describe.each(Object.entries(printed))('%s', (_, forms) => {
    it.each(forms)('%s is %s', (text, instant) => {
      expect(parseInstant(text, shanghai)).toBe(instant);
    });
  });

  it('puts a bare time into the zone of the site, summer time included', () => {
    expect(parseInstant('2025-07-13 08:35', 'America/New_York')).toBe('2025-07-13T08:35:00-04:00');
    expect(parseInstant('2025-01-13 08:35', 'America/New_York')).toBe('2025-01-13T08:35:00-05:00');
    expect(parseInstant('1989-07-13 08:35', shanghai)).toBe('1989-07-13T08:35:00+09:00');
  });

  it('reads 03/04 as the place does', () => {
    expect(parseInstant('03/04/2025', 'Europe/London')).toMatch(/^2025-04-03/);
    expect(parseInstant('03/04/2025', 'America/New_York')).toMatch(/^2025-03-04/);
  });

  it.each(['', '3小时前', '昨天 08:35', '07-13 08:35', '2025-02-30', '2025-13-01', '1.2.3', 'May', '12345'])(
    'finds no instant in %j',
    (text) => {
      expect(parseInstant(text, shanghai)).toBeNull();
    },
  );

  it('gives back every minute that it is given in ISO form', () => {
    const minutes = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(minutes, (milliseconds) => {
        const instant = `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
        expect(parseInstant(instant, shanghai)).toBe(instant);
      }),
    );
  });

  it('answers any text with an RFC 3339 instant or null', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789年月日时:/.-TZ+ apm一二十'.split('')) });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const instant = parseInstant(text, shanghai);
        if (instant !== null) expect(Date.parse(instant)).not.toBeNaN();
      }),
    );
  });
});

describe('findInstant', () => {
  it('tells where the date stands in its line', () => {
    const line = '发布时间：2025-07-13 08:35 来源：新华网';
    const found = findInstant(line, shanghai);
    expect(line.slice(found?.start, found?.end)).toBe('2025-07-13 08:35');
    expect(found?.precision).toBe('time');
  });

  it('says when only a day was named', () => {
    expect(findInstant('July 13, 2025', shanghai)?.precision).toBe('day');
  });
});
