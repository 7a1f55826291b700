import type { Declaration } from './declared-encoding.ts';
import type { Encoding } from './encoding.ts';
import { plausibility, plausibilityOf } from './plausibility.ts';
import { realign } from './realign.ts';

/** In order of preference where nothing else decides. */
const eastAsian: readonly Encoding[] = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
const alphabetic: readonly Encoding[] = [
  'windows-1252',
  'windows-1251',
  'koi8-u',
  'iso-8859-5',
  'ibm866',
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
  'iso-8859-6',
  'windows-874',
  'windows-1254',
  'windows-1250',
  'iso-8859-2',
];

/** A label settles what the text leaves open, the more the less text there is; it can't make gibberish plausible. */
const declaredBonus = 0.12;
const largestBonus = 0.3;
const fewBytes = 12;

const bonusOf = (sample: Uint8Array): number => {
  let above = 0;
  const isEnough = sample.some((byte) => byte >= 0x80 && (above += 1) >= fewBytes);
  return isEnough ? declaredBonus : largestBonus;
};

/** Bytes of an alphabet never make up so many ordinary characters of two bytes each: no more tables are tried. */
const surely = 0.3;
/** Text of an alphabet is hardly ever less ordinary. */
const nearlyAll = 0.8;

type Candidate = Declaration & { readonly score: number };
const nothing: Candidate = { encoding: 'windows-1252', evidence: 'nothing better', score: -Infinity };

/** The encoding that makes the most ordinary text of bytes that are no UTF-8, what is declared being a hint. */
export const mostPlausible = (sample: Uint8Array, declared: readonly Declaration[]): Declaration => {
  const bonus = bonusOf(sample);
  const labelled = declared
    .filter(({ encoding }) => !encoding.startsWith('utf-'))
    .map((label) => ({ ...label, score: plausibility(sample, label.encoding) + bonus }));
  const guesses = (encodings: readonly Encoding[]): readonly Candidate[] =>
    encodings.map((encoding) => ({
      encoding,
      evidence: 'ordinary characters',
      score: plausibility(sample, encoding),
    }));
  const wide = strongest(guesses(eastAsian));
  if (wide.score > surely) return strongest([...labelled, wide]);
  const plain = strongest([...labelled, wide, ...guesses(alphabetic)]);
  if (plain.score > nearlyAll) return plain;
  const realigned = strongest(eastAsian.map((encoding) => realignedGuess(sample, encoding)));
  return realigned.score > surely ? realigned : plain;
};

/** Enough to tell text that is out of step from an alphabet's. */
const realignedLength = 3000;

/** A lost byte early in a long stretch shifts most of the text: what it would be in step. */
const realignedGuess = (sample: Uint8Array, encoding: Encoding): Candidate => ({
  encoding,
  evidence: 'ordinary characters out of step',
  score: plausibilityOf(realign(sample.subarray(0, realignedLength), encoding), encoding),
});

/** Of equals the first. */
const strongest = (candidates: readonly Candidate[]): Candidate =>
  candidates.reduce((best, candidate) => (candidate.score > best.score ? candidate : best), nothing);
