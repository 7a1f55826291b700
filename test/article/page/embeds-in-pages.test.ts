import { describe, expect, test } from 'vitest';
import { read } from '../../../functions/article/read.ts';

const settings = { language: 'en', zone: 'UTC', largestUpload: 1_000_000, leastConfidence: 0 };
const paragraph =
  '<p>Bread is flour, water, salt and time, she said, slowly, so that everybody in the room could write it down.</p>';

const bodyOf = (inside: string): string => {
  const html =
    '<!doctype html><html lang="en"><head><title>How bread rises</title></head><body><main><article>' +
    `<h1>How bread rises</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}<p>That was the last of it, and the oven was cold by noon.</p>` +
    '</article></main></body></html>';
  const upload = {
    key: 'a.html',
    body: Buffer.from(html),
    contentType: 'text/html',
    metadata: {},
    url: null,
  };
  const article = read(upload, settings);
  return article.kind === 'article' ? article.html : article.kind;
};

const frame = '<iframe src="https://player.vimeo.com/video/76979871"></iframe>';

describe('what follows a frame or a player is still there', () => {
  test.each([
    [
      'a frame in a sentence',
      `<p>See ${frame} for the dough in motion, three times over.</p>`,
      'for the dough in motion',
    ],
    ['a film in a sentence', '<p>See <video src="https://example.org/a.mp4"></video> now.</p>', ' now.'],
    ['a frame between paragraphs', frame, 'the last of it'],
    ['a frame and then bare text', `${frame} and bare words after it.`, 'bare words after it'],
  ])('%s', (_what, inside, after) => {
    expect(bodyOf(inside)).toContain(after);
    expect(bodyOf(inside)).toContain('the last of it');
  });
});

describe('embeds without a word of their own are kept', () => {
  test.each([
    [
      'a Gist script',
      '<script src="https://gist.github.com/baker/6f9619ff8b865011b42d.js"></script>',
      'gist',
    ],
    [
      'an empty division',
      '<div class="fb-post" data-href="https://www.facebook.com/b/posts/10102577175875681"></div>',
      'facebook',
    ],
    ['a component', '<lite-youtube videoid="aqz-KE-bpKQ"></lite-youtube>', 'youtube'],
    [
      'a link that a script fills',
      '<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99360735500167749/"></a>',
      'pinterest',
    ],
  ])('%s', (_what, inside, provider) => {
    expect(bodyOf(inside)).toContain(`data-provider="${provider}"`);
  });
});

test('a post of a few words, whose names and addresses are all links, is a quotation', () => {
  const post =
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p lang="fr" dir="ltr">MERCI. <a href="https://twitter.com/four">@FourDuVillage</a> <a href="https://t.co/a1">pic.twitter.com/a1</a></p>&mdash; Anna (@anna) <a href="https://twitter.com/anna/status/1">May 10, 2024</a></blockquote></div></figure>';
  expect(bodyOf(post)).toContain('MERCI.');
});
