/** An address without the number of the page in it, and that number; the first page may have none. */
export type NumberedAddress = { readonly base: string; readonly number: number };

/** `a_2.html`, `a-2.html`, `a?page=2`, `a?a=1&p=2`, `a/page/2/`, `a/2`: what stands before, the number, the rest. */
const pageNumbers: readonly RegExp[] = [
  /^(.*\/[^/?]*[^/?_-])[_-](\d{1,2})(\.[a-z]{3,5}(?:\?.*)?)$/,
  /^(.*[?&])(?:page|p|pn|pageno|pagenum)=(\d{1,2})((?:&.*)?)$/i,
  /^(.*)\/page\/(\d{1,2})(\/?)$/,
  /^(.*[^/\d]\/?)\/(\d{1,2})(\/?)$/,
];

/** What pages of one article have in common. */
export const splitPageNumber = (address: string): NumberedAddress => {
  for (const pattern of pageNumbers) {
    const [, before, number, after] = pattern.exec(address) ?? [];
    if (before !== undefined) return { base: tidy(`${before}${after ?? ''}`), number: Number(number) };
  }
  return { base: tidy(address), number: 1 };
};

const tidy = (address: string): string => address.replace(/([?&])&/, '$1').replace(/[?&/]+$/, '');
