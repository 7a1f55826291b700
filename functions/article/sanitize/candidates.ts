import { safeAddress } from '../markup/addresses.ts';

const candidate = /[\s,]*(\S+)/y;
const rest = /\s*([^,]*)/y;
const descriptor = /^(?:([1-9]\d{0,5})w|([1-9]\d{0,5}(?:\.\d{1,3})?)x)$/;

/**
 * A `srcset` with the candidates that may be loaded (HTML §4.8.4.2.1): safe addresses, one for each width or each
 * density, never both kinds; `null` when none is left. One pass: the length is the uploader's choice.
 */
export const safeCandidates = (srcset: string, base: string | null): string | null => {
  const kept = new Map<string, string>();
  let unit = '';
  for (const [raw, written] of candidatesOf(srcset)) {
    const size = sizeOf(written);
    if (size === null || kept.has(size) || !size.endsWith(unit)) continue;
    const address = loadable(raw, base);
    if (address === null) continue;
    unit = size.slice(-1);
    kept.set(size, written === '' ? address : `${address} ${size}`);
  }
  return kept.size === 0 ? null : [...kept.values()].join(', ');
};

/** `900w`, `1.5x`: pixels of width are whole ones; what says nothing is the plain density. */
const sizeOf = (written: string): string | null => {
  if (written === '') return '1x';
  const [, width, density] = descriptor.exec(written) ?? [];
  if (width !== undefined) return `${width}w`;
  return density === undefined ? null : `${Number(density)}x`;
};

const loadable = (raw: string, base: string | null): string | null => {
  const address = safeAddress(raw, base, 'load');
  // Programs that read `srcset` by AMP's pattern want two characters at least.
  return address === null || address.length < 2 || address.startsWith('data:') ? null : address;
};

function* candidatesOf(srcset: string): Generator<readonly [address: string, size: string]> {
  candidate.lastIndex = 0;
  for (let found = candidate.exec(srcset); found !== null; found = candidate.exec(srcset)) {
    const [, address = ''] = found;
    const bare = address.replace(/,+$/, '');
    if (bare !== address) {
      yield [bare, ''];
      continue;
    }
    rest.lastIndex = candidate.lastIndex;
    const size = rest.exec(srcset)?.[1] ?? '';
    candidate.lastIndex = rest.lastIndex;
    yield [address, size.trim()];
  }
}
