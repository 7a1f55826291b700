/** Bytes that hold no frame of MPEG audio. */
export class NoAudioError extends Error {
  override readonly name = 'NoAudioError';
}

/** The frames of an MP3 file, end to end, without what is around them. Duration: in milliseconds. */
export type Mp3 = { readonly frames: Uint8Array; readonly duration: number };

/** What a frame's header says by numbers (ISO/IEC 11172-3 §2.4.2.3, 13818-3 §2.4.2.3), for layer III. */
type Version = {
  readonly samples: number;
  /** kbit/s by index. */
  readonly rates: readonly number[];
  /** Hz by index. */
  readonly samplings: readonly number[];
  /** Bytes between header and sound, of two channels and of one. */
  readonly sideInformation: readonly [stereo: number, mono: number];
};

const first: Version = {
  samples: 1152,
  rates: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  samplings: [44_100, 48_000, 32_000],
  sideInformation: [32, 17],
};
const second: Version = {
  samples: 576,
  rates: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  samplings: [22_050, 24_000, 16_000],
  sideInformation: [17, 9],
};
/** MPEG 2.5, not in the standard: half of the second's sampling once more. */
const secondAndHalf: Version = { ...second, samplings: [11_025, 12_000, 8000] };

/** By the two bits of the header; 01 is reserved. */
const versions: readonly (Version | undefined)[] = [secondAndHalf, undefined, second, first];

type Frame = { readonly length: number; readonly duration: number; readonly sideInformation: number };

/** Eleven bits of synchronisation, two of the version, two that say layer III. */
const versionAt = (bytes: Uint8Array, at: number): Version | undefined => {
  const byte = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && (byte & 0xe6) === 0xe2 ? versions[(byte >> 3) & 3] : undefined;
};

/** The frame of layer III that begins there, `null` if none does. */
const frameAt = (bytes: Uint8Array, at: number): Frame | null => {
  const version = versionAt(bytes, at);
  if (version === undefined) return null;
  const [numbers = 0, mode = 0] = bytes.subarray(at + 2, at + 4);
  const rate = version.rates[numbers >> 4] ?? 0;
  const sampling = version.samplings[(numbers >> 2) & 3] ?? 0;
  if (rate === 0 || sampling === 0) return null;
  const padding = (numbers >> 1) & 1;
  return {
    length: Math.floor(((version.samples / 8) * rate * 1000) / sampling) + padding,
    duration: (version.samples * 1000) / sampling,
    sideInformation: version.sideInformation[mode >> 6 === 3 ? 1 : 0],
  };
};

const ascii = (bytes: Uint8Array, from: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + 4));

/** A silent first frame that says how long this one file is: of joined files it would be a lie. */
const isInformation = (bytes: Uint8Array, at: number, { sideInformation }: Frame): boolean =>
  ['Xing', 'Info'].includes(ascii(bytes, at + 4 + sideInformation)) || ascii(bytes, at + 36) === 'VBRI';

/** Length of the ID3v2 tag that a file may begin with (ID3v2.4 §3.1): four bytes of seven bits each. */
const tagLength = (bytes: Uint8Array): number => {
  if (!ascii(bytes, 0).startsWith('ID3')) return 0;
  return 10 + bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
};

/** Takes the frames out of a file of layer III. Throws `NoAudioError` where there are none. */
export const readMp3 = (bytes: Uint8Array): Mp3 => {
  const frames: Uint8Array[] = [];
  let duration = 0;
  for (let at = tagLength(bytes); at < bytes.length;) {
    const frame = frameAt(bytes, at);
    const isWhole = frame !== null && at + frame.length <= bytes.length;
    if (isWhole && !isInformation(bytes, at, frame)) {
      frames.push(bytes.subarray(at, at + frame.length));
      duration += frame.duration;
    }
    at += isWhole ? frame.length : 1;
  }
  if (frames.length === 0) throw new NoAudioError(`${bytes.length} bytes hold no frame of MP3.`);
  return { frames: Buffer.concat(frames), duration };
};
