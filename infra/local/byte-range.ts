/** What a request says of the part it wants (RFC 9110 §14.2): players ask so when somebody jumps in a recording. */
export type RangeRequest = { readonly range: string | null; readonly ifRange: string | null };

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** First and last byte; `null`: the whole is meant, `outside`: no byte of it is there. */
type Span = { readonly first: number; readonly last: number };

const spanOf = (range: string, size: number): Span | 'outside' | null => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return first > last ? 'outside' : { first, last };
};

/** The CDN sends parts of everything; only players ask for them. */
const isPlayed = ({ headers }: Answer): boolean => /^(?:audio|video)\//.test(headers['content-type'] ?? '');

/** The part that was asked for of a recording, else the whole; several parts at once are not offered. */
export const partOf = (whole: Answer, { range, ifRange }: RangeRequest): Answer => {
  if (!isPlayed(whole)) return whole;
  const headers = { ...whole.headers, 'accept-ranges': 'bytes' };
  const isSame = ifRange === null || ifRange === whole.headers['etag'];
  const span = range === null || !isSame ? null : spanOf(range, whole.body.byteLength);
  if (span === null) return { ...whole, headers };
  const size = whole.body.byteLength;
  if (span === 'outside') {
    return {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${size}` },
      body: new Uint8Array(),
    };
  }
  const { first, last } = span;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${size}` },
    body: whole.body.subarray(first, last + 1),
  };
};
