/**
 * Characters that must not, or had better not, be in a feed: controls and non-characters that XML 1.0 §2.2 forbids
 * (the document would not be well-formed and every entry be lost), C1 controls and U+FFFD, which mean that some
 * earlier step misread an encoding and which validators warn about.
 */
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd-\uffff]/;
/** A carriage return is read as a newline anyway (XML 1.0 §2.11), with the newline after it. */
const everyUnwanted = new RegExp(`\r\n|${unwanted.source}`, 'g');
const everyLoneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Kept as what they were meant to be; the others are dropped. */
const standIns: Readonly<Record<string, string>> = {
  '\r\n': '\n',
  '\r': '\n',
  '\u0085': '\n',
  '\ufffd': '?',
};

/** The text without characters that a feed can't hold. Nearly always the very string that came in. */
export const legalText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.replaceAll(everyLoneSurrogate, '');
  if (!unwanted.test(wellFormed)) return wellFormed;
  return wellFormed.replaceAll(everyUnwanted, (character) => standIns[character] ?? '');
};

/** One line of legal text: titles, names and categories. */
export const legalLine = (text: string): string => legalText(text).replaceAll(/\s+/g, ' ').trim();

/** Whether there is something to see: neither blank nor only zero-width characters, controls or marks. */
export const isVisible = (text: string): boolean => /[^\p{Z}\p{C}\p{M}]/u.test(text);
