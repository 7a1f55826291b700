import { safeAddress } from './addresses.ts';

const candidate = /[\s,]*(\S+)/y;
const rest = /\s*([^,]*)/y;
const descriptor = /^[1-9]\d{0,5}(?:\.\d+)?([wx])$/;

/**
 * A `srcset` with the candidates that may be loaded (HTML §4.8.4.2.1): safe addresses, one for each width or each
 * density, never both kinds; `null` when none is left. One pass: the length is the uploader's choice.
 */
export const safeCandidates = (srcset: string, base: string | null): string | null => {
  const kept = new Map<string, string>();
  let kind: string | null = null;
  for (const [raw, size] of candidatesOf(srcset)) {
    const unit = unitOf(size);
    const address = unit === (kind ?? unit) ? loadable(raw, base) : null;
    const name = size === '' ? '1x' : size;
    if (unit === null || address === null || kept.has(name)) continue;
    kind = unit;
    kept.set(name, size === '' ? address : `${address} ${size}`);
  }
  return kept.size === 0 ? null : [...kept.values()].join(', ');
};

const unitOf = (size: string): string | null => (size === '' ? 'x' : (descriptor.exec(size)?.[1] ?? null));

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
