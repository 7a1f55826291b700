/** Style and script are written to be read; what is sent has no comments, indents or line ends. */
export const compact = (source: string): string =>
  source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/;\}/g, '}')
    .trim();

/**
 * Gives each name written `$name` a letter of its own, in order of appearance: a script can say `$silence` and weigh
 * as much as one that says `c`.
 */
export const shortenNames = (source: string): string => {
  const names = [...new Set(source.match(/\$[a-zA-Z]+/g))];
  return source.replaceAll(/\$[a-zA-Z]+/g, (name) => String.fromCharCode(97 + names.indexOf(name)));
};
