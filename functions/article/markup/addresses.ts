/** Schemes a link may have; anything else (`javascript:`, `vbscript:`, `file:` …) is not an address to us. */
const linkSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const loadSchemes: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Pictures inside the document. In an `img` not even an SVG runs or fetches anything (SVG Integration §3.2). */
const inlinePicture = /^data:image\/(?:png|gif|jpeg|webp|avif|svg\+xml);base64,[a-z0-9+/=\s]+$/i;

/** What browsers remove from an address before they parse it (WHATWG URL §4.4), so a scheme can't hide in it. */
const invisible = /[\u0000-\u001f\u007f]+/g;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

const written = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#][^\s"'<>\\^`{|}]*)?$/i;

export type AddressUse = 'link' | 'load';

/**
 * The address as it may stand in an article, or `null` when it may not stand there at all.
 * With a base, absolute and root-relative addresses become absolute; a path-relative one does so only as a link:
 * a picture may lie beside the article in the uploads, and only `publish` can tell.
 */
export const safeAddress = (raw: string, base: string | null, use: AddressUse): string | null => {
  const address = raw.replaceAll(invisible, '').trim();
  if (address === '' || address.startsWith('#')) return use === 'link' && address !== '' ? address : null;
  if (use === 'load' && inlinePicture.test(address)) return address.replaceAll(/\s/g, '');
  if (scheme.test(address)) return absolute(address, use);
  // A backslash counts as a slash to browsers: `\\evil.example` is protocol-relative.
  const forward = address.replaceAll('\\', '/');
  if (forward.startsWith('//')) return absolute(`${protocolOf(base)}${forward}`, use);
  return relative(forward, base, use);
};

const absolute = (address: string, use: AddressUse): string | null => {
  const url = URL.parse(address);
  if (url === null) return null;
  if (!(use === 'link' ? linkSchemes : loadSchemes).has(url.protocol)) return null;
  // Written well, it stays as the publisher wrote it: `https://example.org` doesn't become another string.
  return written.test(address) ? address : url.href;
};

const relative = (address: string, base: string | null, use: AddressUse): string | null => {
  if (base === null || (use === 'load' && !address.startsWith('/'))) return encoded(address);
  return URL.parse(address, base)?.href ?? null;
};

/** As a browser would send it: nothing in it that ends an attribute or a candidate of a `srcset`. */
const encoded = (address: string): string =>
  address.toWellFormed().replaceAll(/[^!-~]+|["'<>`{}|^\\]/g, (part) => encodeURIComponent(part));

const protocolOf = (base: string | null): string => (base?.startsWith('http:') === true ? 'http:' : 'https:');
