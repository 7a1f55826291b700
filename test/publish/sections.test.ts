import { expect, it } from 'vitest';
import { createPublishing } from '../../functions/publish/create-publishing.ts';
import { publish } from '../../functions/publish/publish.ts';
import { noReadingAids } from '../../functions/render/care/reading-aids.ts';
import { parseSite } from '../../functions/site/parse-site.ts';
import { installAmpEngine } from '../../infra/install/amp-validator.ts';
import { article, expectKind, openNewsdesk } from './newsdesk.ts';

it('An article is in the section that the publisher gave its folder, or the word it uses itself', async () => {
  const desk = await openNewsdesk();
  const site = parseSite({ title: '北方日报', sections: { news: '新闻', sport: '体育' } });
  const { uploads, siteBucket } = desk;
  const loadAids = () => Promise.resolve(noReadingAids);
  const publishing = createPublishing({ uploads, siteBucket, site, ampEngine: installAmpEngine(), loadAids });
  const sectionOf = async (key: string, body: string): Promise<unknown> => {
    await uploads.put({ key, body: Buffer.from(body), contentType: 'text/markdown' });
    const { id } = expectKind(await publish(publishing, key), 'published');
    const record = await desk.recordOf(id);
    return record?.kind === 'living' ? record.entry.section : null;
  };
  expect(await sectionOf('news/2025/a.md', article('Ferry'))).toBe('新闻');
  expect(await sectionOf('news/b.md', article('Race', { section: 'Sport' }))).toBe('体育');
  expect(await sectionOf('c.md', article('Letter'))).toBeNull();
});
