import type { FoundInstant } from './find-instant.ts';

/** Words in small letters before a day, of which a date line has hardly any. */
const fewestWords = 4;
const smallWord = /(?<=^|\s)\p{Ll}{2,}(?=[\s,])/gu;
/** What date lines begin with. */
const label =
  /^\W*(?:by|posted|published|written|submitted|created|updated|last|first|date|filed|this entry)\b/i;

/** `He died in his sleep at home on January 16, 2020`: a sentence that tells of a day, and no date line. */
export const mentionsDay = (text: string, { start, precision }: FoundInstant): boolean =>
  precision === 'day' &&
  (text.slice(0, start).match(smallWord)?.length ?? 0) >= fewestWords &&
  !label.test(text);
