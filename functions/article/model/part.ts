/** Which part of an article that runs over several uploads this is; the first is 1. */
export type Part = { readonly number: number; readonly isLast: boolean };

/** `2/3`, as user metadata and front matter tell it; `null` for anything else. */
export const parsePart = (text: string): Part | null => {
  const [, number, count] = /^\s*(\d{1,3})\s*(?:\/|of)\s*(\d{1,3})\s*$/.exec(text) ?? [];
  if (number === undefined || Number(number) < 1 || Number(number) > Number(count)) return null;
  return { number: Number(number), isLast: Number(number) === Number(count) };
};
