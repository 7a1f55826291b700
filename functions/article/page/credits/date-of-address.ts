const dayInPath = /\/(?:\w?t?)?((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[-/_.]|$)/;

/** `/2023/0506/c90.html`, `/t20230506_12.html`: the day, where nothing else tells it; the time may be printed. */
export const dateOfAddress = (address: string | null, printed: readonly string[]): string | null => {
  const path = address === null ? '' : (URL.parse(address)?.pathname ?? '');
  const [, year, month, day] = dayInPath.exec(path) ?? [];
  if (year === undefined) return null;
  const time = printed
    .map((line) => timeOfDay(line, Number(month), Number(day)))
    .find((text) => text !== null);
  return `${year}-${month}-${day} ${time ?? ''}`.trim();
};

export const dayWithoutYear = /(?<![\d/-])(\d{1,2})[-/.月](\d{1,2})日?\s*(\d{1,2}:\d\d(?::\d\d)?)(?!\d)/;

/** `11-03 07:15`: the time, when it is of this day. */
const timeOfDay = (line: string, month: number, day: number): string | null => {
  const [, m, d, time] = dayWithoutYear.exec(line) ?? [];
  return Number(m) === month && Number(d) === day ? (time ?? null) : null;
};
