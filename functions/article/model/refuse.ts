import type { Refusal, RefusalReason } from './refusal.ts';

/** What the publisher can do about each: the second half of every refusal. */
const remedies: Readonly<Record<RefusalReason, string>> = {
  empty: 'Upload the file again with its content.',
  'too-large':
    'Upload the article alone, and its pictures as objects of their own; or raise the site’s largestUpload.',
  truncated: 'The transfer broke off: upload the whole file again.',
  'unknown-kind':
    'Upload HTML, Markdown, plain text, JSON (ninjs, schema.org NewsArticle, JSON Feed item) or a picture (JPEG, PNG, GIF, WebP, AVIF, SVG).',
  undecodable: 'Save the file as UTF-8 and upload it again, or name its encoding in the content type.',
  malformed: 'Correct the file where the detail says and upload it again.',
  'no-article':
    'Upload one article a file, with its text in it; a list of links, an error page or a form is not an article.',
  'low-confidence':
    'Upload the article without the page around it (HTML fragment, Markdown or ninjs), or lower the site’s leastConfidence.',
};

/** A refusal of the object under `key`. Detail: one sentence, what is wrong with this very object. */
export const refuse = (key: string, reason: RefusalReason, detail: string): Refusal => ({
  kind: 'refusal',
  key,
  reason,
  detail,
  remedy: remedies[reason],
});

/** What is read, or the refusal of the object under `key` whose bytes broke a reader. */
export const refuseBroken = <Result>(key: string, readIt: () => Result): Result | Refusal => {
  try {
    return readIt();
  } catch (error) {
    const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return refuse(key, 'malformed', `The file broke the reader (${cause}).`);
  }
};
