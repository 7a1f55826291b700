/** A time of day; seconds 0 where none are named. */
export type ClockTime = { readonly hour: number; readonly minute: number; readonly second: number };
export type FoundTime = { readonly time: ClockTime; readonly start: number; readonly end: number };

const meridiem = '上午|下午|凌晨|清晨|早上|早晨|中午|傍晚|晚上|晚间|晚間|晚|午前|午後|午后|오전|오후';
/** Words after which an hour up to 11 belongs to the second half of the day. */
const afternoon = /^(?:下午|傍晚|晚上|晚间|晚間|晚|午後|午后|오후|p)/i;
const forenoon = /^(?:上午|凌晨|清晨|早上|早晨|午前|오전|a)/i;

/** Each with what is in every time of its form: forms take a millisecond to compile. */
const clockForms: readonly (readonly [sign: RegExp, form: RegExp])[] = [
  [
    /\d\s?[:：]/,
    new RegExp(
      String.raw`(?<![\d:.])(?<before>${meridiem})?\s?(?<h>\d{1,2})\s?[:：]\s?(?<m>\d\d)(?:\s?[:：]\s?(?<s>\d\d)(?:[.,]\d{1,9})?)?(?![\d:：])(?:\s{0,4}(?<after>[ap])\.?\s?m\b\.?|\s(?<half>上午|下午)(?![\dA-Za-zÀ-\u1fffぁ-ヿ㐀-鿿가-힣]))?`,
      'i',
    ),
  ],
  [
    /\d\s?[时時點点시]/,
    new RegExp(
      String.raw`(?<!\d)(?<before>${meridiem})?\s?(?<h>\d{1,2})\s?[时時點点시](?:\s?(?<m>\d{1,2})\s?[分분](?:\s?(?<s>\d{1,2})\s?[秒초])?)?`,
      'i',
    ),
  ],
  [/\d\s{0,4}[ap]\.?\s?m/i, /(?<![\d.:])(?<h>\d{1,2})(?:[.](?<m>\d\d))?\s{0,4}(?<after>[ap])\.?\s?m\b\.?/i],
  [/\d[hH.]\d\d/, /(?<![\d.:])(?<h>\d{1,2})[hH.](?<m>\d\d)(?!\d)(?:\s?Uhr)?/],
];

/** The first time of day in the text, `null` when there is none. */
export const findTime = (text: string): FoundTime | null => {
  let best: FoundTime | null = null;
  for (const [sign, form] of clockForms) {
    const match = sign.test(text) ? form.exec(text) : null;
    const time = match === null ? null : readClock(match.groups ?? {});
    if (match === null || time === null) continue;
    if (best === null || match.index < best.start) {
      best = { time, start: match.index, end: match.index + match[0].length };
    }
  }
  return best;
};

const readClock = (groups: Readonly<Record<string, string | undefined>>): ClockTime | null => {
  const { h = '', m = '0', s = '0', before, after, half } = groups;
  const hour = halfDayHour(Number(h), before ?? after ?? half ?? '');
  const time = { hour, minute: Number(m), second: Math.min(Number(s), 60) % 60 };
  return hour <= 23 && time.minute <= 59 ? time : null;
};

const halfDayHour = (hour: number, half: string): number => {
  if (afternoon.test(half) && hour < 12) return hour + 12;
  if (forenoon.test(half) && hour === 12) return 0;
  return hour;
};
