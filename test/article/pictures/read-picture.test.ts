import { describe, expect, it } from 'vitest';
import { pictureKind } from '../../../functions/article/pictures/picture-kind.ts';
import { readPicture } from '../../../functions/article/pictures/read-picture.ts';

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** The smallest whole file of each kind; an AVIF of 2 by 2 px, the others 1 by 1. */
const pictures: Readonly<Record<string, Uint8Array>> = {
  'image/png': bytes(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  'image/gif': bytes('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  'image/webp': bytes('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  'image/jpeg': bytes(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA//9k=',
  ),
  'image/avif': bytes(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
  ),
};

describe.each(Object.entries(pictures))('a picture of type %s', (contentType, body) => {
  const side = contentType === 'image/avif' ? 2 : 1;

  it('is told by its bytes, whatever it is called', () => {
    expect(pictureKind(body)).toBe(contentType);
  });

  it('is published as uploaded, with its size', () => {
    const picture = readPicture('img/a.bin', body, contentType);
    expect(picture).toEqual({ kind: 'picture', contentType, width: side, height: side, body });
  });

  it.each([1, 2, 5])('is refused when %d bytes are missing at its end', (missing) => {
    const cut = readPicture('img/a.bin', body.subarray(0, -missing), contentType);
    expect(cut).toMatchObject({ kind: 'refusal', reason: 'truncated', key: 'img/a.bin' });
  });
});

describe('readPicture', () => {
  it('lets bytes after the picture be', () => {
    const body = Buffer.concat([pictures['image/jpeg'] ?? new Uint8Array(), Buffer.from('camera data')]);
    expect(readPicture('a.jpg', body, 'image/jpeg').kind).toBe('picture');
  });

  it('turns the size of a picture that lies on its side', () => {
    const exif = bytes('/+EAIkV4aWYAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA');
    const upright = pictures['image/jpeg'] ?? new Uint8Array();
    const wide = Buffer.concat([upright.subarray(0, 2), exif, upright.subarray(2)]);
    const frame = wide.indexOf(Buffer.from([0xff, 0xc2]));
    wide.writeUInt16BE(30, frame + 5);
    wide.writeUInt16BE(40, frame + 7);
    expect(readPicture('a.jpg', wide, 'image/jpeg')).toMatchObject({ width: 30, height: 40 });
  });

  it('refuses a picture whose header says nothing', () => {
    const body = Buffer.concat([
      pictures['image/png']?.subarray(0, 8) ?? new Uint8Array(),
      bytes('AAAAAElFTkSuQmCC'),
    ]);
    expect(readPicture('a.png', body, 'image/png')).toMatchObject({ kind: 'refusal', reason: 'malformed' });
  });
});

describe('pictureKind', () => {
  it('takes nothing else for a picture', () => {
    expect(pictureKind(Buffer.from('<html>'))).toBeNull();
    expect(pictureKind(new Uint8Array())).toBeNull();
    expect(pictureKind(Buffer.from('%PDF-1.7'))).toBeNull();
  });
});
