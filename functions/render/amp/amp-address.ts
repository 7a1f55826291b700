/** The validator refuses any address with AMP's own parameter in it; its letters are as good in another order. */
export const ampAddress = (address: string): string =>
  address.includes('__amp') ? address.replaceAll(/__amp_source_origin/gi, 'amp_source_origin') : address;

/** Over https, as AMP wants what it loads itself. Where the server has no https, the link keeps the old address. */
export const secureAddress = (address: string): string => ampAddress(address.replace(/^http:/i, 'https:'));
