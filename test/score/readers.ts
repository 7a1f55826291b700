import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { read } from '../../functions/article/read.ts';
import { decode } from '../../functions/article/charset/decode.ts';
import type { PageCase } from './page-case.ts';

/** What a reader made of a case, as far as it is judged. */
export type Outcome = {
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly byline: string | null;
  readonly source: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly leadImage: string | null;
};

export type Reader = (pageCase: PageCase) => Outcome;

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 20_000_000, leastConfidence: 0 };
const nothing: Outcome = {
  title: '',
  text: '',
  html: '',
  byline: null,
  source: null,
  section: null,
  published: null,
  leadImage: null,
};

export const plaincast: Reader = ({ name, file, body, expected }) => {
  const upload = {
    key: `${name}/${file}`,
    body,
    contentType: expected.contentType ?? null,
    metadata: {},
    url: expected.url ?? null,
  };
  const reading = read(upload, settings);
  return reading.kind === 'article' ? reading : nothing;
};

/** Mozilla's Readability on linkedom, told the right encoding: what most Node programs use today. */
export const readability: Reader = ({ body, expected }) =>
  readWithReadability(decode(body, expected.contentType ?? null).text);

/** The same, believing the page's own label, else UTF-8, as most programs do. */
export const readabilityAsDeclared: Reader = ({ body }) => {
  const label = /<meta[^>]*charset=["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(body.subarray(0, 4096)),
  );
  return readWithReadability(new TextDecoder(label?.[1] ?? 'utf-8').decode(body));
};

const readWithReadability = (html: string): Outcome => {
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document).parse();
    if (article === null) return nothing;
    return {
      ...nothing,
      title: article.title ?? '',
      text: article.textContent ?? '',
      html: article.content ?? '',
      byline: article.byline ?? null,
      published: article.publishedTime ?? null,
    };
  } catch {
    return nothing;
  }
};
