import type { Judged } from './line-role.ts';

/** Prompts, braces, calls, assignments, members, tags, options: what neither a headline nor a button has. */
const code =
  /^(?:>>> |\.\.\. |\$ |#!|@[a-z]|\.[a-z]\w*\(|\/\/ |<\/?[a-z][\w-]*[ >])|[{;\\]$|^[{}[\]();,]+$|[A-Za-z_]{2}\((?!e?s\))[^\s\d]*\)|\w\[\S*\]\s?[=.]|[\w\])]\s?(?:[=!+*<>|&-]=|=>|->|:=)\s?\S|\w = \S|[a-z]_[a-z]{1,20}[.(:[]|\w::\w|\s--?[a-z][\w-]*|^(?:def|class|function|import|return|elif|else|try|var|let|const|public|private|static|void|struct|package|using|include|namespace)\b.{0,80}[:({;]|^from \S+ import /u;

/** A sentence with a name of code in it, unless it stands in a comment, or a button. */
const notCode = /^(?!\/\/ ).*\p{Script=Han}{4}|javascript:/u;

/** A line of a program's code or of what it prints. */
export const isCodeLine = ({ role, text, linked }: Pick<Judged, 'role' | 'text' | 'linked'>): boolean =>
  role === 'phrase' && linked < 0.3 && code.test(text) && !notCode.test(text);

/** What a program prints, its last words, and what announces the next piece of code. */
const longestPause = 3;

/** Where the code ends that stands at `from`: no chrome has any. */
export const codeEnd = (blocks: readonly Judged[], from: number): number => {
  let end = from;
  for (let index = from; index <= end + longestPause; index += 1) {
    const block = blocks[index];
    if (block === undefined || block.role !== 'phrase' || block.linked >= 0.3) return end;
    if (isCodeLine(block) || (index === end && end > from && isSetIn(block))) end = index + 1;
  }
  return end;
};

const isSetIn = ({ kind, size }: Judged): boolean => kind === 'quote' || size === 0;
