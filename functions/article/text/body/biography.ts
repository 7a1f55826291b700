import type { Judged } from '../lines/line-role.ts';

/** `Elise Park contributed.` */
const helper = /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+ contributed\.?$/u;

/** Lines on the author at the end; a page has hardly more. */
const most = 3;
const tells = /^\s(?:is|was|are|covers|writes|reports|has|lives|works|joined|edits|leads|can be reached)\b/u;

/**
 * The body without the lines on its author that close it: `RUTH AMES`, `About Ruth Ames`, `Ames covers small
 * towns for the Press.` What an article says of its author in the middle stays.
 */
export const withoutBiography = (body: readonly Judged[], authors: readonly string[]): readonly Judged[] => {
  let end = body.length;
  if (helper.test(body[end - 1]?.text ?? '')) end -= 1;
  const last = body.slice(Math.max(1, end - most), end);
  const first = last.findIndex((_, at) => areAboutWriter(last.slice(at), authors));
  if (first !== -1) end -= last.length - first;
  return withoutNamed(untilCard(body.slice(0, end), authors));
};

/** The first tells who it is, and those below go on with the name. */
const areAboutWriter = (lines: readonly Judged[], authors: readonly string[]): boolean => {
  const names = authors.flatMap((author) => author.split(/\s+/u)).filter(({ length }) => length > 2);
  return lines.every(
    ({ text }, at) =>
      isAboutWriter(text, authors) || (at > 0 && names.some((name) => text.startsWith(`${name} `))),
  );
};

/** Below a card of the writer hardly anything of the article comes; in an interview the name stands again and again. */
const card = { above: 0.65, prose: 2 };

/** Up to the writer's name alone on a line, where most of the text is above it: a card, and boxes below it. */
const untilCard = (body: readonly Judged[], authors: readonly string[]): readonly Judged[] => {
  const names = new Set(authors.map((author) => author.toLowerCase()));
  const places = body.flatMap(({ text }, index) => (names.has(text.toLowerCase()) ? [index] : []));
  const [at = 0] = places;
  const prose = body.slice(at).filter(({ role }) => role === 'prose');
  const isCard = places.length === 1 && sizeOf(body.slice(0, at)) > sizeOf(body) * card.above;
  return isCard && prose.length <= card.prose + 1 ? body.slice(0, at) : body;
};

const sizeOf = (blocks: readonly Judged[]): number => blocks.reduce((sum, { size }) => sum + size, 0);

/** `LENA ORTIZ`, `Ortiz covers agriculture.`: the name above tells who writes, whatever the header says. */
const withoutNamed = (body: readonly Judged[]): readonly Judged[] => {
  let end = body.length;
  while (end > 2 && body.length - end < most * 2 && isNamed(body[end - 2]?.text, body[end - 1]?.text))
    end -= 2;
  return body.slice(0, end);
};

const isNamed = (name = '', line = ''): boolean =>
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name) && isAbout(line, name);

/** Who writes here says so with the name first and the job after it. */
const job =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:is|was) (?:an?|the|our|[\p{Lu}][\p{L}’']+) [^.]{0,60}\b(?:editor|reporter|correspondent|writer|columnist|journalist|contributor|blogger|freelancer|broadcaster|critic)\b.{0,300}$/u;

const isAboutWriter = (line: string, authors: readonly string[]): boolean =>
  job.test(line) || authors.some((author) => isAbout(line, author));

const isAbout = (line: string, author: string): boolean => {
  const text = line
    .replace(/^(?:About (?:the author:?\s*)?|By (?:[—–-] )?|(?:Mr|Ms|Mrs|Dr|Prof)\.? )/iu, '')
    .toLowerCase();
  const name = author.toLowerCase();
  const [first = name] = name.split(/\s+/u);
  const family = name.split(/\s+/u).at(-1) ?? name;
  if (text === name) return true;
  return [name, family, first].some(
    (start) => start.length > 2 && text.startsWith(start) && tells.test(text.slice(start.length)),
  );
};
