import type { Judged } from './line-role.ts';

export const isOffice = (text: string): boolean =>
  /(?:局|部|厅|办|办公室|委|委员会|会|院|校|学校|中心|公司|政府|队|站|所|组|处|社)$/u.test(text);

/** The day under a notice, in full and alone. */
export const isSigningDay = ({ role, text }: Judged): boolean =>
  (role === 'time' && /年.*[日号]$/u.test(text)) || inNumerals.test(text);

/** `二〇二一年八月十六日`. */
const inNumerals =
  /^[二一][〇○零Ｏ九][〇○零Ｏ一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]$/u;

/** Whether the block is the day under a notice, with the office that signs it right above. */
export const isSignature = (blocks: readonly Judged[], index: number): boolean => {
  const [office, day] = [blocks[index - 1], blocks[index]];
  return (
    office !== undefined &&
    day !== undefined &&
    office.role === 'phrase' &&
    isOffice(office.text) &&
    isSigningDay(day)
  );
};
