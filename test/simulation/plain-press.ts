import type { Article } from '../../functions/article/model/article.ts';
import type { Reading } from '../../functions/article/model/reading.ts';
import { refuse } from '../../functions/article/model/refuse.ts';
import type { Upload } from '../../functions/article/model/upload.ts';
import type { PublishDependencies } from '../../functions/publish/dependencies.ts';
import type { Page } from '../../functions/render/page.ts';
import { parseSite } from '../../functions/site/parse-site.ts';

export const site = parseSite({ title: 'Simulation', baseUrl: 'https://example.org' });

/**
 * An upload of the simulation is JSON and says plainly what it is: readers and renderers are pure and have tests of
 * their own, here they only have to be quick.
 */
type Plain = {
  readonly kind: 'article' | 'retraction' | 'picture' | 'broken';
  readonly title?: string;
  readonly id?: string;
  readonly section?: string;
  readonly html?: string;
  /** Left out: the same for every version, so that a clean build has it too. */
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly width?: number;
};

export const plain = (upload: Partial<Plain>): string => JSON.stringify({ kind: 'article', ...upload });

const identityOf = (upload: Upload, { id }: Plain): Article['identity'] =>
  id === undefined ? { kind: 'key', value: upload.key } : { kind: 'own', value: id };

const articleOf = (upload: Upload, said: Plain): Article => ({
  kind: 'article',
  identity: identityOf(upload, said),
  title: said.title ?? 'Untitled',
  byline: null,
  authors: [],
  source: null,
  published: said.published === undefined ? '2025-01-01T00:00:00Z' : said.published,
  updated: said.updated === undefined ? '2025-01-02T00:00:00Z' : said.updated,
  section: said.section ?? null,
  tags: [],
  language: 'en',
  direction: 'ltr',
  summary: said.title ?? '',
  leadImage: null,
  canonical: null,
  html: said.html ?? `<p>${said.title}</p>`,
  text: said.title ?? '',
  related: [],
  warnings: [],
  dropped: [],
  evidence: [],
  confidence: 1,
  embargo: null,
});

const read = (upload: Upload): Reading => {
  const said: Plain = JSON.parse(Buffer.from(upload.body).toString());
  switch (said.kind) {
    case 'retraction':
      return { kind: 'retraction', identity: identityOf(upload, said) };
    case 'broken':
      return refuse(upload.key, 'malformed', 'It says so.');
    case 'picture': {
      const { width = 1 } = said;
      return { kind: 'picture', contentType: 'image/png', width, height: 1, body: upload.body };
    }
    case 'article':
      return articleOf(upload, said);
  }
};

const renderPages = ({
  article,
  published,
  updated,
  images,
  narration,
}: Page): { care: string; amp: string; warnings: [] } => {
  const text = JSON.stringify([article.title, article.html, published, updated, [...images]]);
  const player = narration === undefined ? '' : ` ${narration.audio} ${narration.track}`;
  return { care: `care ${text}${player}`, amp: `amp ${text}`, warnings: [] };
};

/** Publishing without stores. */
export const plainPress: Omit<PublishDependencies, 'uploads' | 'siteBucket'> = {
  site,
  read: (upload) => Promise.resolve(read(upload)),
  renderPages: (page) => Promise.resolve(renderPages(page)),
  composeScript: null,
  renderNotice: () => 'withdrawn',
  now: () => new Date('2025-06-01T00:00:00Z'),
};
