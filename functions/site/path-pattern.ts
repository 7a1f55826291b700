/** Whether CloudFront's path pattern fits: `*` stands for any run of characters, slashes too. */
export const fitsPattern = (pattern: string, key: string): boolean => {
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join('.*')}$`, 's').test(key);
};
