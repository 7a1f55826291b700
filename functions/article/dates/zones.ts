import type { CalendarDay } from './calendar-day.ts';
import type { ClockTime } from './clock-forms.ts';

/** Zone abbreviations and phrases. A name of a place is an IANA zone; a number is minutes east of UTC. */
const namedZones: Readonly<Record<string, number | string>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  UT: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  IST: 330,
  ICT: 420,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  MYT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

const spokenZones: readonly (readonly [phrase: RegExp, zone: number | string])[] = [
  [/(?:北京|中国|台北|香港|澳门|澳門|新加坡)(?:时间|時間)|China Standard Time|Beijing time/i, 480],
  [/(?:东京|東京|日本|首尔|首爾|韩国|韓國)(?:时间|時間)|한국시간/i, 540],
  [/(?:伦敦|倫敦)(?:时间|時間)/, 'Europe/London'],
  [/美[东東](?:时间|時間)|Eastern time/i, 'America/New_York'],
  [/格林[尼威]治(?:标准)?(?:时间|時間)|世界(?:标准|協調)(?:时间|時間)/, 0],
];

const offsetAfterName =
  /^\s{0,4}[([（]?\s?(?:UTC|GMT|utc|gmt)\s?(?<sign>[+\-−－＋])(?<h>\d{1,2})(?::?(?<m>\d\d))?(?!\d)/;
const offsetInFull = /^\s{0,4}[([（]?(?<sign>[+\-−])(?<h>\d\d):?(?<m>\d\d)(?![\d:-])/;
const offsetTouching = /^(?<sign>[+\-−])(?<h>\d\d)(?!\d)/;
const zoneName = /^\s{0,4}[([（]?(?<name>[A-ZМСК]{1,5})(?![A-Za-zÀ-\u1fff\d])/;

/**
 * Minutes east of UTC at this local time: from what stands after the time, from a phrase anywhere in the
 * text, else from the zone given.
 */
export const offsetOf = (
  place: { readonly after: string; readonly text: string },
  day: CalendarDay,
  time: ClockTime,
  zone: string,
): number => {
  const local = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, time.second);
  const written = writtenOffset(place.after);
  if (written !== null) return written;
  const named = nameAfter(place.after, zone) ?? spokenZones.find(([phrase]) => phrase.test(place.text))?.[1];
  return typeof named === 'number' ? named : zoneOffset(named ?? zone, local);
};

const writtenOffset = (after: string): number | null => {
  const groups = (offsetAfterName.exec(after) ?? offsetInFull.exec(after) ?? offsetTouching.exec(after))
    ?.groups;
  if (groups === undefined) return null;
  const minutes = Number(groups['h']) * 60 + Number(groups['m'] ?? 0);
  if (minutes > 14 * 60) return null;
  return groups['sign'] === '+' || groups['sign'] === '＋' ? minutes : -minutes;
};

/** CST is China's in Asia and Chicago's elsewhere. */
const nameAfter = (after: string, zone: string): number | string | undefined => {
  const name = zoneName.exec(after)?.groups?.['name'];
  if (name === 'CST') return zone.startsWith('Asia/') ? 480 : -360;
  return name === undefined ? undefined : namedZones[name];
};

/** Zones without summer time now, so that the commonest case needs no ICU (1–5 ms when cold). */
const steadyZones: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Shanghai': 480,
  'Asia/Hong_Kong': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
};
/** The last of them to drop summer time was China, in 1991. */
const steadySince = Date.UTC(1992, 0, 1);

const zoneOffset = (zone: string, local: number): number => {
  const steady = steadyZones[zone];
  if (steady !== undefined && local >= steadySince) return steady;
  const guess = offsetAt(zone, local);
  return offsetAt(zone, local - guess * 60_000);
};

const offsetAt = (zone: string, instant: number): number => {
  const parts = clockIn(zone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((shown - instant) / 60_000);
};

const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
};

/** By zone: making one costs a hundred times as much as asking it. */
const clocks = new Map<string, Intl.DateTimeFormat>();
