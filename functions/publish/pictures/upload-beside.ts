const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * The upload that a relative address means when the object keys are taken for paths: `../img/a.jpg` in
 * `news/1.html` is `img/a.jpg`. `null`: none.
 */
export const uploadBeside = (uploadKey: string, address: string): string | null => {
  const base = `https://uploads.invalid/${uploadKey.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.host !== 'uploads.invalid') return null;
  const key = decode(url.pathname.slice(1));
  return key === '' || key === uploadKey ? null : key;
};
