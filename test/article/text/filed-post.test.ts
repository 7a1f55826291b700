import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';

const textOf = (lines: readonly string[]): readonly string[] => {
  const drafting = readText(lines.join('\n\n'), { base: null, language: 'zh', zone: 'UTC' });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return [...drafting.draft.html.matchAll(/<(?:p|h2|li)>(.*?)<\//gu)].map(([, text = '']) => text);
};

const blog = ['kerb and ferry', 'Main menu', 'Skip to content', 'Archives', 'Staff'];
const header = [
  'the harbour podcast, episode 84',
  'May 1, 2014 4:25 pm | Ana Reis',
  'RSS ∙ iTunes ∙ Download',
];
const topics = [
  'Who Are You Calling a Ferry?',
  'Design the Bus Stop',
  'Smart Bad Benches',
  'Lightning Round',
];
const sentence =
  'The music is the second theme of the harbour band, who let us play it, and the first of the ferry.';
const links = ['What we talked about', 'How to lower a kerb'];
const footer = ['Post navigation', 'episode 83 – a drawer of letters', '© kerb and ferry 2020.'];

describe('a scraped post that says below its text where it is filed', () => {
  it.each([
    'This entry was posted in News, Podcast. Bookmark the permalink.',
    'Posted by Ana at 4:25 PM | Permalink | Comments (3)',
    'Filed under: News',
    'Categorias: News',
  ])('reaches from its day to %s', (filed) => {
    const text = textOf([...blog, ...header, ...topics, sentence, ...links, filed, ...footer]);
    for (const line of [...topics, sentence, ...links]) expect(text.join('\n')).toContain(line);
    expect(text.join('\n')).not.toMatch(/Staff|May 1|News,|Posted by|Filed|Categorias|episode 83/);
  });

  it.each(['Related posts', 'Другие новости по теме:'])(
    'ends at its last sentence where %s stand between',
    (heading) => {
      const text = textOf([
        ...blog,
        ...header,
        sentence,
        heading,
        'A bench for the bus stop',
        'This entry was posted in News.',
        ...footer,
      ]);
      expect(text.join('\n')).not.toContain('A bench for the bus stop');
    },
  );
});

it('reads the list of a post whose day, paragraphs and place are links', () => {
  const drafting = readText(
    `   [1]insert credit

Main menu

     * [2]Archives
     * [3]Staff

   the podcast, episode 84 – cat physics

   [4]May 1, 2014 4:25 pm PDT | [5]Blaine Brown

   Who Are You Callin’ a Flappy Bird?
     * Exclusivity Harm
     * Design the Tie-In Game
     * Title Insults

   Music from last year’s game, and main theme from the one before that, as played by the town band.

   This entry was posted in [6]News, [7]Podcast. Bookmark the [8]permalink.

References

   1. http://a.example/
   2. http://a.example/archives
`,
    { base: null, language: 'en', zone: 'UTC' },
  );
  expect(drafting.kind === 'draft' && drafting.draft.html).toContain('Exclusivity Harm');
});
