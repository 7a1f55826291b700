/** What RFC 3986 lets stand in an address; brackets only around an IPv6 host. */
const illegal = /[^0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]/g;
const badPercent = /%(?![0-9a-fA-F]{2})/g;

/** Parameters that say who sent the reader, never what the page is. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|mc_[ce]id|igshid|spm|scm|_hsenc|_hsmi|wt_mc|vero_id|mkt_tok|share_token|share_source|from_source)$/i;

const percentEncode = (character: string): string => {
  try {
    return encodeURIComponent(character).replace(
      /^[^%]$/,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    return '';
  }
};

/**
 * An address as an absolute URI in ASCII (RFC 3987 §3.1: host in Punycode, the rest percent-encoded);
 * `null` for what is none. Base: absolute address that a relative one is resolved against.
 */
export const absoluteUri = (address: string, base: string | null): string | null => {
  const url = base === null ? URL.parse(address) : URL.parse(address, base);
  if (url === null) return null;
  const origin = url.host.startsWith('[') ? url.origin : '';
  return (
    origin + url.href.slice(origin.length).replaceAll(badPercent, '%25').replaceAll(illegal, percentEncode)
  );
};

const isTracking = (parameter: string): boolean => tracking.test(parameter.split('=', 1)[0] ?? '');

/** The address without the parameters that follow readers around; the others keep their order and spelling. */
export const withoutTracking = (uri: string): string => {
  const [, page = uri, query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(uri) ?? [];
  if (query === undefined) return uri;
  const kept = query.split('&').filter((parameter) => !isTracking(parameter));
  return `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
};
