/** Style and script are written to be read; what is sent has no comments, indents or line ends. */
export const compact = (source: string): string =>
  source
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/;\}/g, '}')
    .trim();
