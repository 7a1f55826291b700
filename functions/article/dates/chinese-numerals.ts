const digits = '〇一二三四五六七八九';

/** `二〇二五`, `十三`, `二十`, `廿三`, `2025`, `１３`: the number, or NaN. */
export const numeral = (text: string): number => {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[零○Ｏ]/g, '〇')
    .replace('元', '一');
  if (/^\d+$/.test(plain)) return Number(plain);
  const spelled = plain.replace('廿', '二十').replace('卅', '三十');
  const [tens, units, rest] = spelled.split('十');
  if (rest !== undefined || tens === undefined) return Number.NaN;
  if (units === undefined) return Number(Array.from(tens, (digit) => digits.indexOf(digit)).join(''));
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (units === '' ? 0 : digits.indexOf(units));
};
