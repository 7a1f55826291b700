import type { Judged } from './line-role.ts';

/** Lines on the author at the end; a page has hardly more. */
const most = 3;
const tells = /^\s(?:is|was|are|covers|writes|reports|has|lives|works|joined|edits|leads)\b/u;

/**
 * The body without the lines on its author that close it: `RUTH AMES`, `About Ruth Ames`, `Ames covers small
 * towns for the Press.` What an article says of its author in the middle stays.
 */
export const withoutBiography = (body: readonly Judged[], authors: readonly string[]): readonly Judged[] => {
  let end = body.length;
  while (
    end > 1 &&
    body.length - end < most &&
    authors.some((author) => isAbout(body[end - 1]?.text ?? '', author))
  ) {
    end -= 1;
  }
  return body.slice(0, end);
};

const isAbout = (line: string, author: string): boolean => {
  const text = line.replace(/^(?:About (?:the author:?\s*)?|By )/iu, '').toLowerCase();
  const name = author.toLowerCase();
  const family = name.split(/\s+/u).at(-1) ?? name;
  if (text === name) return true;
  return [name, family].some(
    (start) => start.length > 2 && text.startsWith(start) && tells.test(text.slice(start.length)),
  );
};
