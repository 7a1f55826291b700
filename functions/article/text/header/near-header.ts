import type { Judged } from '../lines/line-role.ts';
import { creditsPhotographer } from '../lines/photo-credits.ts';
import { isHeaderLine } from './read-header.ts';

/** Between headline and byline stand so many lines that say something: a standfirst, a caption, a name. */
const farthest = 4;
/** So many blocks are looked at, buttons and pictures' credits included. */
const reach = 9;

/** A date or byline stands close below. */
export const isAboveHeader = (blocks: readonly Judged[], index: number): boolean => {
  if (isHeaderLine(blocks[index]?.text ?? '')) return false;
  return (
    blocks.slice(index + 1, index + farthest).some(({ text }) => isHeaderLine(text)) ||
    blocks
      .slice(index + 1, index + 1 + reach)
      .filter((block) => !isAside(block))
      .slice(0, farthest)
      .some(({ text }) => isHeaderLine(text))
  );
};

/** Nothing but share buttons and the like stands between. */
export const isRightAboveHeader = (blocks: readonly Judged[], index: number): boolean => {
  const next = blocks
    .slice(index + 1, index + 6)
    .find(({ role, text }) => role !== 'talk' || isHeaderLine(text));
  return next !== undefined && isHeaderLine(next.text);
};

const isAside = ({ role, text }: Judged): boolean =>
  !isHeaderLine(text) && (role === 'talk' || creditsPhotographer(text) || placeOrAccount.test(text));

/** `Villarrubia (Córdoba)`, `@caldama`. */
export const placeOrAccount =
  /^@\w{2,30}$|^\p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){0,3} \(\p{Lu}[\p{L} .’'-]+\)$/u;
