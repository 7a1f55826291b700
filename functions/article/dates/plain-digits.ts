/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali and their neighbours, Thai, Lao, Burmese, Khmer. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
];

const otherDigit = new RegExp(
  `[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

/** The digits of all scripts as those of ASCII, one for one, so that places in the text stay. */
export const plainDigits = (text: string): string =>
  text.replaceAll(otherDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.findLast((start) => start <= code) ?? code;
    return String(code - zero);
  });
