import { decode } from './charset/decode.ts';
import { pictureKind } from './pictures/picture-kind.ts';
import type { Recognised } from './reader.ts';
import type { Refusal } from './model/refusal.ts';
import { refuse } from './model/refuse.ts';
import { endsInsideCharacter } from './truncation/cut-character.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';
import { textKind } from './model/upload-kind.ts';

/** What kind of file an upload is, with its text decoded, or why it can be none. */
export const recognise = (upload: Upload, settings: ReadingSettings): Recognised | Refusal => {
  const { key, body } = upload;
  if (body.length === 0) return refuse(key, 'empty', 'The object has no bytes.');
  if (body.length > settings.largestUpload) {
    return refuse(
      key,
      'too-large',
      `The object has ${body.length} bytes; the site reads ${settings.largestUpload}.`,
    );
  }
  const picture = pictureKind(body);
  if (picture !== null) return { kind: 'picture', text: '', damaged: false, contentType: picture };
  const { text, damaged } = decode(body, upload.contentType);
  if (text.trim() === '') return refuse(key, 'empty', 'The object holds only white space.');
  if (isBinary(text))
    return refuse(key, 'unknown-kind', 'The object is neither text nor a picture that browsers show.');
  if (isGibberish(text))
    return refuse(key, 'undecodable', 'The text is in no encoding that gives readable characters.');
  if (endsInsideCharacter(body))
    return refuse(key, 'truncated', 'The file ends in the middle of a character.');
  return { kind: textKind(upload, text), text, damaged, contentType: null };
};

/** Control characters that no text has; a few of them in a short text are somebody's slip, or somebody's attack. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536);
  return (sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/gu)?.length ?? 0) > Math.max(8, sample.length / 200);
};

/**
 * Characters without a meaning, or signs where letters should be: what bytes look like in a wrong encoding. The
 * signs are those that stand between the letters in the upper half of the one-byte encodings.
 */
const isGibberish = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (count(/[\p{Co}\p{Cn}]/gu) > sample.length / 20) return true;
  return count(/[\u0080-\u00bf†‡ˆ‰‹›„№˜]/gu) > sample.length / 8 && count(/\s/gu) < sample.length / 30;
};
