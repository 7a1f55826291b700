import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Identity, mintId } from '../../functions/article/model/identity.ts';

const canonical = (value: string): Identity => ({ kind: 'canonical', value });

describe('mintId', () => {
  it('is the same for ever', () => {
    expect(mintId({ kind: 'own', value: 'urn:newsml:1' }, 'site')).toBe(
      '787607b9-f943-5dac-a4ad-1a4c9e6740d8',
    );
  });

  it('is a UUID of version 5 (RFC 9562 §5.5) for any identity', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('own', 'canonical', 'key'),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (kind, value, site) => {
          expect(mintId({ kind, value }, site)).toMatch(
            /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
          );
        },
      ),
    );
  });

  it('differs by kind, value and site', () => {
    const ids = [
      mintId({ kind: 'own', value: 'a' }, 's'),
      mintId({ kind: 'key', value: 'a' }, 's'),
      mintId({ kind: 'key', value: 'b' }, 's'),
      mintId({ kind: 'key', value: 'a' }, 't'),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    'http://news.example/a?id=1',
    'https://NEWS.example/a?id=1',
    'https://news.example:443/a?id=1#comments',
    'https://news.example/a?utm_source=feed&id=1&fbclid=x',
  ])('takes %s for the same address', (address) => {
    expect(mintId(canonical(address), 's')).toBe(mintId(canonical('https://news.example/a?id=1'), 's'));
  });

  it.each([
    'https://news.example/b?id=1',
    'https://news.example/a?id=2',
    'https://other.example/a?id=1',
    'no address',
  ])('takes %s for another address', (address) => {
    expect(mintId(canonical(address), 's')).not.toBe(mintId(canonical('https://news.example/a?id=1'), 's'));
  });
});
