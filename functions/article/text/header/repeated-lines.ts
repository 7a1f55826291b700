import type { Judged } from '../lines/line-role.ts';

/** What a shorter line says, a longer one may end in by chance. */
const shortest = 9;

/** `Headline_Site`, `Headline | Site`: what stands in a window's title bar. */
const withoutSite = (text: string): string => {
  const headline = text.replace(/\s*(?:[_|｜]|\s[-–—]\s)\s*[^_|｜]{1,30}$/u, '');
  return headline.length * 2 > text.length ? headline : text;
};

export const endingInOther = (above: readonly Judged[]): ReadonlySet<string> => {
  const lines = above.filter(({ size }) => size >= shortest).map(({ text }) => text);
  return new Set(
    lines.filter((line) => lines.some((other) => other.length < line.length && line.endsWith(` ${other}`))),
  );
};

export const isWindowTitle = (text: string, repeats: ReadonlyMap<string, number>): boolean =>
  withoutSite(text) !== text && (repeats.get(withoutSite(text)) ?? 0) > 1;

export const countLines = (blocks: readonly Judged[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const line of new Set([text, withoutSite(text)])) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
};

/** `2 thoughts on “Headline”`, `在〈標題〉中有 1 則留言`, `Re: Headline`: what the lines below an article call it. */
export const namedBelow = (below: readonly Judged[]): ReadonlySet<string> =>
  new Set(below.slice(0, farthest).flatMap(({ text }) => naming.exec(text)?.slice(1) ?? []));

const farthest = 60;
const naming =
  /^[^“"〈《「«]{0,40}[“"〈《「«]([^”"〉》」»]{3,120})[”"〉》」»].{0,20}$|^Re:\s?(\S.{3,120})$/iu;
