import type { Instant } from '../../model/article.ts';
import { findInstant } from '../../dates/find-instant.ts';
import type { Layout } from '../body/lay-out.ts';
import type { Judged } from '../lines/line-role.ts';
import { readHeader } from '../header/read-header.ts';

/** Blocks between the date and the headline below it; among so many above there is no other date. */
const nearest = 3;
const alone = 8;
const farthest = 24;
/** Blocks between an article's end and the line that tells when it was posted. */
const below = 4;

/** Where no date stands between headline and body: the only one above the headline, or `posted on …` below. */
export const findDate = (
  blocks: readonly Judged[],
  { headline, body }: Layout,
  zone: string,
): Instant | null => {
  const top = headline?.index ?? body.start;
  const over = blocks
    .slice(Math.max(0, top - farthest), top)
    .filter(({ role }) => role !== 'talk')
    .slice(-alone);
  const dated = over.filter(({ text }) => isDate(text));
  const near = dated.every((block) => over.indexOf(block) >= over.length - nearest) ? dated[0] : undefined;
  const after = blocks.slice(body.end, body.end + below).find(({ text }) => posted.test(text));
  const line = near ?? after;
  return line === undefined ? null : readHeader([line.text], zone).published;
};

const posted =
  /^(?:posted|published|this entry was posted|编辑于|編輯於|发布于|發佈於|发表于|發表於)(?=[\s@\d])/iu;

/** The day of the reader's visit is no article's. */
const today = /今天|今日|\btoday\b|欢迎/iu;

const isDate = (text: string): boolean =>
  text.length <= 60 && !today.test(text) && findInstant(text, 'UTC') !== null;
