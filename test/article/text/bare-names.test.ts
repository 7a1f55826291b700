import { describe, expect, it } from 'vitest';
import {
  markedName,
  nameBeforeDate,
  nameBesideDate,
  namesAfterHour,
  onlyName,
  originalBy,
} from '../../../functions/article/text/credits/bare-names.ts';

describe('a Chinese name that no word announces', () => {
  it.each([
    ['behind a paper’s mark', markedName(['□ 田秋生'])],
    ['between source and date', nameBeforeDate(['来源：渭河文学 | 田秋生　2011年09月13日16:44'])],
    ['behind the hour', namesAfterHour(['2020-03-01 05:50 田秋生'])],
    ['alone between headline and text', onlyName(['田秋生'])],
    ['beside the date', nameBesideDate(['田秋生', '2024-03-05 08:10'])],
    ['of a subscription’s writer', originalBy(['原创 田秋生 小站来信 2020-06-21'])],
    ['glued to the account that the next line names', originalBy(['原创田秋生小站来信', '小站来信'])],
  ])('is found %s', (_, name) => {
    expect(name).toBe('田秋生');
  });

  it('may be a foreigner’s', () => {
    expect(nameBesideDate(['安娜·贝克', '2024年2月2日'])).toBe('安娜·贝克');
  });

  it.each([
    ['a button', nameBesideDate(['关注', '2024-03-05 08:10'])],
    ['a section', onlyName(['时评'])],
    ['one of several lines', onlyName(['田秋生', '第七版'])],
  ])('is not %s', (_, name) => {
    expect(name).toBeNull();
  });
});
