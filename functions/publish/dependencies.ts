import type { Warning } from '../article/model/article.ts';
import type { Reading } from '../article/model/reading.ts';
import type { Upload } from '../article/model/upload.ts';
import type { NarrationScript } from '../render/narration/narration-script.ts';
import type { Page } from '../render/page.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Site } from '../site/site.ts';

/** The two pages of an article, as they are stored. */
export type RenderedPages = {
  readonly care: string;
  readonly amp: string;
  /** What a gate had to leave out. */
  readonly warnings: readonly Warning[];
};

/** Everything publishing needs from outside. Reading and rendering are pure; the stores and the clock are not. */
export type PublishDependencies = {
  readonly uploads: ObjectStore;
  readonly siteBucket: ObjectStore;
  readonly site: Site;
  readonly read: (upload: Upload) => Promise<Reading>;
  readonly renderPages: (page: Page) => Promise<RenderedPages>;
  /** What is to be read aloud of a page; `null`: the site has no narration. Upload: key that it is published from. */
  readonly composeScript: ((page: Page, upload: string) => Promise<NarrationScript | null>) | null;
  /** The care-style notice that stands where a withdrawn article was. */
  readonly renderNotice: (site: Site) => string;
  /** Asked for embargoes and the moment of a withdrawal, for nothing else. */
  readonly now: () => Date;
};
