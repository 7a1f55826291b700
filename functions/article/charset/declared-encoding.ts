import { type Encoding, encodingOf } from './encoding.ts';

/** What the bytes, or those who sent them, say of their encoding: never more than a hint. */
export type Declaration = { readonly encoding: Encoding; readonly evidence: string };

/** HTML §13.2.3.2 looks at 1,024 bytes; templates with long comments first put their `meta` later. */
const prescanLength = 8192;

const byteOrderMarks: readonly { readonly mark: readonly number[]; readonly encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** A byte order mark is the strongest sign there is (Encoding Standard §6, BOM sniff). */
export const byteOrderMark = (bytes: Uint8Array): Encoding | null =>
  byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? null;

/** The declarations from outside in: the transport first, then the document's own. */
export const declarations = (bytes: Uint8Array, contentType: string | null): readonly Declaration[] => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanLength));
  return [
    declaration(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? ''), 'content type'),
    declaration(/<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start), 'meta'),
    declaration(/^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start), 'XML declaration'),
  ].filter((found) => found !== null);
};

const declaration = (match: RegExpExecArray | null, evidence: string): Declaration | null => {
  const encoding = encodingOf(match?.[1] ?? '');
  return encoding === null ? null : { encoding, evidence };
};
