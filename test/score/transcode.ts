import { decode } from '../../functions/article/charset/decode.ts';
import { encode } from './encode.ts';
import type { PageCase } from './page-case.ts';

/** What a page says of its encoding: nothing, the truth, or something else. */
export const declarations = ['none', 'right', 'wrong'] as const;
export type Declaration = (typeof declarations)[number];

export const encodings = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const;

const wrongLabel = 'iso-8859-1';

/** The same page in another encoding; characters that it lacks become references, as servers write them. */
export const transcode = (pageCase: PageCase, encoding: string, declared: Declaration): PageCase => {
  const bare = decode(pageCase.body, null).text.replaceAll(/<meta[^>]*charset[^>]*>/gi, '');
  const label = declared === 'right' ? encoding : wrongLabel;
  const meta = declared === 'none' ? '' : `<meta charset="${label}">`;
  return {
    ...pageCase,
    body: encode(
      bare.replace(/<head[^>]*>/i, (head) => head + meta),
      encoding,
    ),
  };
};
