import { describe, expect, it } from 'vitest';
import { narrate } from '../../functions/narrate/narrate.ts';
import { SpeakingError } from '../../functions/narrate/speak-once.ts';
import { SpeechError } from '../../functions/narrate/speech.ts';
import { jsonBody } from '../../functions/store/json-object.ts';
import { markdown, openStudio } from './studio.ts';

const [first, second] = ['早班船七点开出。银行行长先上了船！', '雨停了。'];
const article = markdown('早班船开了', first, second);

describe('An article of a site with a narration', () => {
  it('is out at once without one, and has a player when it is spoken', async () => {
    const { upload, deliver, page, keys, siteBucket } = await openStudio();
    await upload('ferry.md', article);
    expect(await page()).not.toContain('<audio');
    expect(await deliver()).toMatchObject([{ kind: 'narrated', duration: 10, billed: 52 }]);
    const [, audio = ''] =
      /<audio id="care_y" src="https:\/\/desk\.example\/([^"]+)"/.exec(await page()) ?? [];
    const [, track = ''] =
      /<track kind="metadata" src="https:\/\/desk\.example\/([^"]+)"/.exec(await page()) ?? [];
    expect(await keys('narration/')).toEqual([audio, track]);
    expect(await siteBucket.head(audio)).toMatchObject({
      contentType: 'audio/mpeg',
      size: 4824 + 12_816 + 2376,
    });
    const vtt = Buffer.from((await siteBucket.get(track))?.body ?? []).toString();
    expect(vtt.match(/-->/g)).toHaveLength(4);
    expect(vtt).toContain('"value":"h1"');
  });

  it('is not spoken again when nothing changed, whoever asks', async () => {
    const { upload, deliver, polly } = await openStudio();
    await upload('ferry.md', article);
    await deliver();
    const paid = polly.spoken.length;
    await upload('ferry.md', article);
    expect(await deliver()).toEqual([]);
    await upload('copy.md', article);
    expect(await deliver()).toMatchObject([{ kind: 'narrated', billed: 0 }]);
    expect(polly.spoken.length).toBe(paid);
  });

  it('pays for the paragraph that was edited and no other, and shows no player until it is spoken', async () => {
    const { upload, deliver, page, polly } = await openStudio();
    await upload('ferry.md', article);
    await deliver();
    const paid = polly.spoken.length;
    await upload('ferry.md', markdown('早班船开了', first, '雨又下了。'));
    expect(await page()).not.toContain('<audio');
    await deliver();
    expect(await page()).toContain('<audio');
    expect(polly.spoken.slice(paid).map(({ Text, OutputFormat }) => [OutputFormat, Text])).toEqual([
      ['mp3', '<speak>雨又下了。<break time="600ms"/></speak>'],
      ['json', '<speak>雨又下了。<break time="600ms"/></speak>'],
    ]);
  });

  it('keeps the files of the text before, that pages in caches still ask for, and those of no other', async () => {
    const { upload, deliver, keys } = await openStudio();
    const made: (readonly string[])[] = [];
    for (const text of ['雨停了。', '雨又下了。', '雨又停了。']) {
      await upload('ferry.md', markdown('早班船开了', text));
      await deliver();
      made.push(await keys('narration/'));
    }
    expect(made.map((files) => files.length)).toEqual([2, 4, 4]);
    expect(made[2]).not.toEqual(expect.arrayContaining([...(made[0] ?? [])]));
  });

  it('takes its narration along when it is withdrawn', async () => {
    const { upload, remove, deliver, keys } = await openStudio();
    await upload('ferry.md', article);
    await deliver();
    await remove('ferry.md');
    expect(await deliver()).toMatchObject([{ kind: 'removed' }]);
    expect([
      await keys('narration/'),
      await keys('catalog/narrations/'),
      await keys('catalog/scripts/'),
    ]).toEqual([[], [], []]);
  });

  it('stays silent in a language without a voice', async () => {
    const { upload, deliver, keys } = await openStudio();
    const text = 'Lautta lähti yhdeksältä, ja puolet kylästä katsoi sitä laiturilla.';
    await upload('lautta.md', `---\ntitle: Lautta lähti\nlang: fi\n---\n\n${text}\n`);
    expect([await deliver(), await keys('catalog/scripts/')]).toEqual([[], []]);
  });
});

describe('A page', () => {
  const without = async () => {
    const studio = await openStudio({});
    await studio.upload('ferry.md', article);
    return studio;
  };

  it('is byte for byte the same with the narration off, waiting, and failing', async () => {
    const off = await without();
    const waiting = await openStudio();
    await waiting.upload('ferry.md', article);
    expect(await waiting.page()).toBe(await off.page());
    waiting.polly.trouble(() => ({ status: 500, name: 'ServiceFailureException' }));
    await expect(waiting.deliver()).rejects.toThrow(SpeechError);
    expect(await waiting.page()).toBe(await off.page());
  });

  it('costs no request and leaves nothing behind with the narration off', async () => {
    const { keys, polly } = await without();
    expect([await keys('catalog/scripts/'), await keys('narration/'), polly.spoken]).toEqual([[], [], []]);
  });
});

describe('When Polly fails', () => {
  it('what was spoken before is not paid for again', async () => {
    const { upload, deliver, polly } = await openStudio();
    await upload('ferry.md', article);
    polly.trouble(({ Text }) =>
      Text.includes('雨停了') ? { status: 400, name: 'ThrottlingException' } : null,
    );
    await expect(deliver()).rejects.toThrow(/ThrottlingException.*higher quota/);
    polly.trouble(() => null);
    expect(await deliver(true)).toMatchObject([{ kind: 'narrated', billed: 8 }]);
    const asked = polly.spoken.map(({ Text, OutputFormat }) => `${OutputFormat} ${Text}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('after the sound and before the marks, only the marks are paid for next time', async () => {
    const { upload, deliver, polly } = await openStudio();
    await upload('ferry.md', article);
    polly.trouble(({ OutputFormat }) =>
      OutputFormat === 'json' ? { status: 503, name: 'ServiceFailureException' } : null,
    );
    await expect(deliver()).rejects.toThrow(SpeechError);
    polly.trouble(() => null);
    await deliver(true);
    expect(polly.spoken.filter(({ OutputFormat }) => OutputFormat === 'mp3')).toHaveLength(3);
  });

  it('to know a syllable, the paragraph is spoken as Polly reads it, each sentence marked where it stands', async () => {
    const [strict, kind] = [await openStudio(), await openStudio()];
    strict.polly.trouble(({ Text }) =>
      Text.includes('<phoneme') ? { status: 400, name: 'InvalidSsmlException' } : null,
    );
    const text = markdown('早班船开了', '银行行长先上了船！他还没还钱。');
    const tracks = [strict, kind].map(async ({ upload, deliver, keys, siteBucket }) => {
      await upload('ferry.md', text);
      await deliver();
      const key = (await keys('narration/')).find((file) => file.endsWith('.vtt')) ?? '';
      return Buffer.from((await siteBucket.get(key))?.body ?? []).toString();
    });
    const [one, other] = await Promise.all(tracks);
    expect(one).toBe(other);
    expect(one?.match(/-->/g)).toHaveLength(3);
    const lengths = ({ polly }: typeof strict) => polly.spoken.map(({ Text }) => Buffer.byteLength(Text));
    expect(lengths(strict)).toEqual(lengths(kind));
    expect(strict.polly.spoken.some(({ Text }) => Text.includes('<phoneme'))).toBe(false);
  });

  it('the page is asked for again though the first try died just before', async () => {
    const { upload, dependencies, deliver, page, keys } = await openStudio();
    await upload('ferry.md', article);
    const [script = ''] = await keys('catalog/scripts/');
    const id = script.slice('catalog/scripts/'.length, -'.json'.length);
    const dying = { ...dependencies, lookAgain: () => Promise.reject(new Error('died')) };
    await expect(narrate(dying, id)).rejects.toThrow('died');
    expect(await page()).not.toContain('<audio');
    expect(await deliver(true)).toMatchObject([{ kind: 'unchanged' }]);
    expect(await page()).toContain('<audio');
  });
});

describe('Two that are asked to speak the same words at the same moment', () => {
  it('pay once: the second waits', async () => {
    const { upload, dependencies, polly, keys } = await openStudio();
    await upload('one.md', article);
    await upload('two.md', article);
    const ids = (await keys('catalog/scripts/')).map((key) => key.slice('catalog/scripts/'.length, -5));
    const tries = await Promise.allSettled(ids.map((id) => narrate(dependencies, id)));
    for (const result of tries)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(SpeakingError);
    for (const id of ids) await narrate(dependencies, id, true);
    const asked = polly.spoken.map(({ Text, OutputFormat }) => `${OutputFormat} ${Text}`);
    expect([asked.length, new Set(asked).size]).toEqual([6, 6]);
  });

  it('the second goes on when the first has died', async () => {
    const { upload, deliver, dependencies, keys, siteBucket } = await openStudio();
    await upload('ferry.md', article);
    await deliver();
    const record = (await keys('catalog/speech/')).find((key) => key.endsWith('.json')) ?? '';
    const begin = (since: number) =>
      siteBucket.put({
        key: record,
        body: jsonBody({ kind: 'begun', since }),
        contentType: 'application/json',
      });
    const now = dependencies.now().getTime();
    await begin(now - 60_000);
    await upload('copy.md', article);
    await expect(deliver()).rejects.toThrow(SpeakingError);
    await begin(now - 7 * 60_000);
    expect(await deliver(true)).toMatchObject([{ kind: 'narrated' }]);
  });
});
