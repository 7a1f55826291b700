/** Text reduced to what two printings of one headline share: letters and digits, case and width folded. */
export const essence = (text: string): string =>
  isAscii.test(text)
    ? text.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Folded already, and its letters are known without Unicode's tables: a third of the time. */
const isAscii = /^[\0-\x7f]*$/;
