import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../functions/render/narration/chunks.ts';
import type { NarrationScript, Sentence } from '../../../functions/render/narration/narration-script.ts';

const sentence = (ssml: string, start = 0): Sentence => ({
  ssml,
  characters: ssml.replaceAll(/<[^>]*>/g, '').length,
  within: '#care_b',
  start,
  end: start + 1,
});

const scriptOf = (...paragraphs: readonly (readonly string[])[]): NarrationScript => ({
  upload: 'k',
  voice: 'Zhiyu',
  engine: 'neural',
  paragraphs: paragraphs.map((texts) => texts.map((text) => sentence(text))),
});

const partOf = (ssml: string, from: number, to: number): string =>
  Buffer.from(ssml).subarray(from, to).toString();

describe('What is asked of Polly at once', () => {
  it('is a paragraph, so that an edit elsewhere is not paid for again', () => {
    const before = chunksOf(scriptOf(['One.', 'Two.'], ['Three.']));
    const after = chunksOf(scriptOf(['One.', 'Two, edited.'], ['Three.'], ['Four.']));
    expect(before).toHaveLength(2);
    expect(after[0]?.digest).not.toBe(before[0]?.digest);
    expect(after[1]?.digest).toBe(before[1]?.digest);
  });

  it('differs by voice and engine', () => {
    const script = scriptOf(['One.']);
    const others = [script, { ...script, voice: 'Amy' }, { ...script, engine: 'standard' } as const];
    expect(new Set(others.flatMap(chunksOf).map(({ digest }) => digest)).size).toBe(3);
  });

  it('stays below what Polly takes: 3,000 characters, 6,000 with markup, ten minutes', () => {
    const marked = `<phoneme alphabet="x-amazon-pinyin" ph="hang2">行</phoneme>`.repeat(8);
    const chunks = chunksOf(scriptOf(Array.from({ length: 60 }, () => '字'.repeat(90) + marked)));
    for (const { ssml } of chunks) {
      expect(ssml.length).toBeLessThan(6000);
      expect(ssml.replaceAll(/<[^>]*>/g, '').length).toBeLessThan(2400);
    }
    expect(chunks.flatMap(({ sentences }) => sentences)).toHaveLength(60);
  });

  it('knows where each sentence lies in it, in bytes', () => {
    const texts = ['船 &amp; 车。', '😀!', '<phoneme alphabet="x-amazon-pinyin" ph="hang2">行</phoneme>长'];
    const [chunk] = chunksOf(scriptOf(texts));
    const { ssml = '', sentences = [] } = chunk ?? {};
    expect(sentences.map(({ from, to }) => partOf(ssml, from, to))).toEqual(texts);
  });
});
