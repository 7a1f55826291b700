import { withHongKong } from './hong-kong.ts';

/** Names of the Encoding Standard, as `TextDecoder` reports them. */
export type Encoding = string;

/**
 * The encoding that a label stands for, `null` for one nobody knows.
 * Chinese labels are made one: pages labelled gb2312 or gbk use characters of GB 18030, its superset.
 */
export const encodingOf = (label: string): Encoding | null => {
  const name = canonicalName(label.trim().replaceAll(/^["']|["']$/g, ''));
  if (name === 'gbk') return 'gb18030';
  return name === 'x-user-defined' || name === 'replacement' ? null : name;
};

export const decodeAs = (bytes: Uint8Array, encoding: Encoding): string => {
  const text = decoderOf(encoding).decode(bytes);
  return encoding === 'big5' ? withHongKong(text, (pair) => decoderOf('big5').decode(pair)) : text;
};

/** Making a decoder costs more than decoding a page; between calls it keeps nothing. */
const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>();

const decoderOf = (encoding: Encoding): InstanceType<typeof TextDecoder> => {
  const known = decoders.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
};

const canonicalName = (label: string): string | null => {
  if (label === '') return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};
