import { type NarrationSettings, voiceFor } from '../../site/narration-settings.ts';
import { isChinese } from '../care/body/annotate.ts';
import type { ReadingAids } from '../care/reading-aids.ts';
import { idOf } from '../care/style/ids.ts';
import { fitText } from '../markup.ts';
import type { Page } from '../page.ts';
import type { NarrationScript, Sentence } from './narration-script.ts';
import { positionAfter, positionIn, type SpokenBlock, spokenBlocks } from './spoken-blocks.ts';
import { spokenSentences } from './spoken-sentences.ts';
import { ssmlWriter } from './write-ssml.ts';

type Placed = { readonly within: string; readonly block: SpokenBlock };

const sentencesOf = (
  { within, block }: Placed,
  writer: ReturnType<typeof ssmlWriter>,
): readonly Sentence[] => {
  const write = writer(block.text);
  return spokenSentences(block.text).map((span) => ({
    ssml: write(span),
    characters: span.end - span.start,
    within,
    start: positionIn(block, span.start),
    end: positionAfter(block, span.end),
  }));
};

/** The headline, then the text. */
const blocksOf = ({ article }: Page): readonly Placed[] => [
  { within: 'h1', block: { text: fitText(article.title), pieces: [{ from: 0, at: 0 }] } },
  ...spokenBlocks(article.html).map((block) => ({ within: `#${idOf('text')}`, block })),
];

/**
 * What is to be read aloud of an article. `null` where nothing is: there is no voice for its language, it is too
 * long, or it has no words. Upload: key of the upload it is published from.
 */
export const composeScript = (
  page: Page,
  upload: string,
  settings: NarrationSettings,
  aids: ReadingAids,
): NarrationScript | null => {
  const { language } = page.article;
  const voice = voiceFor(settings, language);
  if (voice === null || page.article.text.length > settings.longest) return null;
  const writer = ssmlWriter(isChinese(language) ? aids.pinyin : null);
  const paragraphs = blocksOf(page)
    .map((placed) => sentencesOf(placed, writer))
    .filter((sentences) => sentences.length > 0);
  return paragraphs.length === 0 ? null : { upload, voice, engine: settings.engine, paragraphs };
};
