/** The address if it is an absolute http(s) one, without its fragment; else `null`. */
export const absoluteAddress = (address: string | null): string | null => {
  const url = address === null ? null : URL.parse(address.trim());
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
};
