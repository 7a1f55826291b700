import type { Article } from '../../../functions/article/model/article.ts';
import { readOnDemand } from '../../../functions/article/read-on-demand.ts';
import type { Reading } from '../../../functions/article/model/reading.ts';
import type { Upload } from '../../../functions/article/model/upload.ts';
import type { Site } from '../../../functions/site/site.ts';
import type { Input } from './input.ts';
import { refused, type Refused } from './output.ts';

/** The article of an input with the upload it was read from, or why there is none. */
export type ArticleOutcome = { readonly article: Article; readonly upload: Upload } | Refused;

export const articleOf = async (input: Input, site: Site): Promise<ArticleOutcome> => {
  if ('problem' in input) return refused('unreadable', input.problem, 'Name a file that can be read.');
  const reading = await readOnDemand(input.upload, site);
  return reading.kind === 'article' ? { article: reading, upload: input.upload } : refusalOf(reading);
};

const refusalOf = (reading: Exclude<Reading, Article>): Refused => {
  switch (reading.kind) {
    case 'refusal':
      return { refusal: reading };
    case 'picture':
      return refused(
        'picture',
        `A picture (${reading.contentType}), no article.`,
        'Refer to it from an article.',
      );
    case 'retraction':
      return refused(
        'retraction',
        `The publisher took ${reading.identity.value} back.`,
        'Nothing is to be done.',
      );
  }
};
