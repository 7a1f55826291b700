import { describe, expect, it } from 'vitest';
import { ampKey, careKey, mediaKey } from '../../functions/site/keys.ts';
import { type Newsdesk, article, expectKind, openNewsdesk } from './newsdesk.ts';

/** A PNG of this size, in one colour, as small as they get: signature, header, no picture data that matters. */
const png = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  header.set([8, 0, 0, 0, 0], 16);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = Buffer.from('0000000049444154', 'hex');
  const end = Buffer.from('0000000049454e44ae426082', 'hex');
  return Buffer.concat([signature, header, data, Buffer.alloc(4), end]);
};

const text = 'The ferry left at nine, and half the town stood on the quay.\n\n![The ferry](img/ferry.png)';
const ferry = article('Ferry', {}, text);
const address = 'https://desk.example/media/news/img/ferry.png';

const publishFerry = async (desk: Newsdesk): Promise<string> =>
  expectKind(await desk.upload('news/a.md', ferry), 'published').id;

const pagesOf = async (desk: Newsdesk, id: string): Promise<string> =>
  `${await desk.textOf(careKey(id))}${await desk.textOf(ampKey(id))}`;

describe('A picture that is uploaded', () => {
  it('is published under its own key with the type that its bytes have', async () => {
    const desk = await openNewsdesk();
    const outcome = await desk.upload('news/img/ferry.png', png(640, 480), 'image/jpeg');
    expect(expectKind(outcome, 'picture')).toMatchObject({ address, change: 'published' });
    expect(await desk.siteBucket.head(mediaKey('news/img/ferry.png'))).toMatchObject({
      contentType: 'image/png',
      metadata: { width: '640', height: '480' },
    });
  });

  it('is not written again when it is looked at again', async () => {
    const desk = await openNewsdesk();
    await desk.upload('p.png', png(2, 2), 'image/png');
    const outcome = await desk.upload('p.png', png(2, 2), 'image/png');
    expect(expectKind(outcome, 'picture').change).toBe('unchanged');
  });

  it('is known by the upload it was made from, though it has other bytes', async () => {
    const desk = await openNewsdesk();
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><rect width="9" height="9"/></svg>';
    await desk.upload('p.svg', drawing, 'image/svg+xml');
    const [upload, media] = [await desk.uploads.head('p.svg'), await desk.siteBucket.head(mediaKey('p.svg'))];
    expect(media?.metadata['upload']).toBe(upload?.etag);
    expect(media?.etag).not.toBe(upload?.etag);
  });

  it('goes when its upload goes', async () => {
    const desk = await openNewsdesk();
    await desk.upload('p.png', png(2, 2), 'image/png');
    await desk.remove('p.png');
    expect(await desk.keys('media/')).toEqual([]);
  });

  it('stays when something broken is uploaded over it', async () => {
    const desk = await openNewsdesk();
    await desk.upload('p.png', png(2, 2), 'image/png');
    expectKind(await desk.upload('p.png', '', 'image/png'), 'refused');
    expect(await desk.keys('media/')).toEqual(['media/p.png']);
  });
});

describe('An article that refers to a picture by a relative path', () => {
  it('shows the one uploaded beside it, in its size', async () => {
    const desk = await openNewsdesk();
    await desk.upload('news/img/ferry.png', png(640, 480), 'image/png');
    const pages = await pagesOf(desk, await publishFerry(desk));
    expect(pages).toContain(address);
    expect(pages).toMatch(/width="?640/);
  });

  it('knows its size even when the picture’s own turn is still to come', async () => {
    const desk = await openNewsdesk();
    await desk.uploads.put({ key: 'news/img/ferry.png', body: png(640, 480), contentType: 'image/png' });
    expect(await pagesOf(desk, await publishFerry(desk))).toMatch(/width="?640/);
  });

  it('is published without it, says so, and shows it as soon as it comes', async () => {
    const desk = await openNewsdesk();
    const first = expectKind(await desk.upload('news/a.md', ferry), 'published');
    expect(first.warnings).toContainEqual({
      code: 'missing-picture',
      message: 'img/ferry.png is not there: upload it as news/img/ferry.png.',
    });
    expect(await pagesOf(desk, first.id)).not.toContain('ferry.png');
    await desk.upload('news/img/ferry.png', png(640, 480), 'image/png');
    expect(await pagesOf(desk, first.id)).toContain(address);
  });

  it('follows a change of its size, without being edited', async () => {
    const desk = await openNewsdesk();
    await desk.upload('news/img/ferry.png', png(640, 480), 'image/png');
    const id = await publishFerry(desk);
    await desk.upload('news/img/ferry.png', png(320, 200), 'image/png');
    expect(await pagesOf(desk, id)).toMatch(/width="?320/);
    expect(await desk.recordOf(id)).toMatchObject({ entry: { updated: '2025-05-01T09:00:00Z' } });
  });

  it('loses it when it goes', async () => {
    const desk = await openNewsdesk();
    await desk.upload('news/img/ferry.png', png(640, 480), 'image/png');
    const id = await publishFerry(desk);
    await desk.remove('news/img/ferry.png');
    expect(await pagesOf(desk, id)).not.toContain('ferry.png');
  });

  it('takes it from the original page when nobody uploads it', async () => {
    const desk = await openNewsdesk();
    const more = { canonical: 'https://paper.example/2025/ferry.html' };
    const outcome = await desk.upload('news/a.md', article('Ferry', more, text));
    const { id } = expectKind(outcome, 'published');
    expect(await pagesOf(desk, id)).toContain('https://paper.example/2025/img/ferry.png');
  });
});
