import { describe, expect, it } from 'vitest';
import { NoAudioError, readMp3 } from '../../../functions/render/narration/mp3.ts';

/** MPEG 2, layer III, 48 kbit/s, 24 kHz, one channel, as Polly sends it: 144 bytes and 24 ms a frame. */
const frame = (mark: string, padding = 0): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xf3, 0x64 | (padding << 1), 0xc4]), Buffer.alloc(140 + padding, mark)]);
/** MPEG 1, 128 kbit/s, 44.1 kHz, two channels: 417 bytes. */
const wide = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 'w')]);
const information = Buffer.concat([
  Buffer.from([0xff, 0xf3, 0x64, 0xc4]),
  Buffer.alloc(9),
  Buffer.from('Info'),
  Buffer.alloc(127),
]);
const tag = Buffer.concat([
  Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0001\u0005'),
  Buffer.alloc(133, 0xff),
]);

describe('The frames of an MP3 file', () => {
  it('are counted, so that the next file begins when this one is over', () => {
    const { frames, duration } = readMp3(Buffer.concat([frame('a'), frame('b', 1), frame('c')]));
    expect(frames).toHaveLength(144 + 145 + 144);
    expect(duration).toBe(72);
    expect(readMp3(wide).duration).toBeCloseTo(26.12, 2);
  });

  it('are taken without tags and without the frame that tells how long the file is', () => {
    const { frames, duration } = readMp3(
      Buffer.concat([tag, information, frame('a'), frame('b'), Buffer.from('TAG')]),
    );
    expect(Buffer.from(frames)).toEqual(Buffer.concat([frame('a'), frame('b')]));
    expect(duration).toBe(48);
  });

  it('leave out one that is cut off, and find the next after rubbish', () => {
    const bytes = Buffer.concat([frame('a'), Buffer.from('rubbish'), frame('b'), frame('c').subarray(0, 90)]);
    expect(Buffer.from(readMp3(bytes).frames)).toEqual(Buffer.concat([frame('a'), frame('b')]));
  });

  it.each([Buffer.alloc(0), Buffer.from('<html>'), Buffer.alloc(500, 0xff)])('must be there', (bytes) => {
    expect(() => readMp3(bytes)).toThrow(NoAudioError);
  });
});
