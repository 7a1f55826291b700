import { readOnDemand } from '../article/read-on-demand.ts';
import type { Reading } from '../article/model/reading.ts';
import type { ReadingSettings } from '../article/model/upload.ts';
import { renderValidAmp } from '../render/amp/render-valid-amp.ts';
import { type ReadingAids } from '../render/care/reading-aids.ts';
import { renderCare } from '../render/care/render-care.ts';
import { renderWithdrawn } from '../render/lists/render-lists.ts';
import { sectionOf } from '../site/sections.ts';
import { composeScript } from '../render/narration/compose-script.ts';
import type { Site } from '../site/site.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { PublishDependencies } from './dependencies.ts';
import { loadAmpValidator } from './load-amp-validator.ts';
import { loadOnce } from './load-once.ts';

/** What differs between a deployed function, a laptop and a test. */
export type PublishResources = {
  readonly uploads: ObjectStore;
  readonly siteBucket: ObjectStore;
  readonly site: Site;
  /** Path of the AMP validator's engine. */
  readonly ampEngine: string;
  /** Help for readers of the language, BCP 47; loaded when the first page asks for it. */
  readonly loadAids: (language: string) => Promise<ReadingAids>;
};

const settingsOf = ({ language, zone, largestUpload, leastConfidence }: Site): ReadingSettings => ({
  language,
  zone,
  largestUpload,
  leastConfidence,
});

/** The section that the publisher's settings give the article. */
const inSection = ({ sections }: Site, key: string, reading: Reading): Reading =>
  reading.kind === 'article' ? { ...reading, section: sectionOf(sections, reading.section, key) } : reading;

const scriptComposer = ({ site, loadAids }: PublishResources): PublishDependencies['composeScript'] => {
  const { narration } = site;
  if (narration === undefined) return null;
  return async (page, upload) =>
    composeScript(page, upload, narration, await loadAids(page.article.language));
};

/** The real readers and renderers behind the protocol. Engines are loaded once, when the first page needs them. */
export const createPublishing = (resources: PublishResources): PublishDependencies => {
  const { uploads, siteBucket, site } = resources;
  const settings = settingsOf(site);
  const loadValidator = loadOnce(() => loadAmpValidator(resources.ampEngine));
  return {
    uploads,
    siteBucket,
    site,
    read: async (upload) => inSection(site, upload.key, await readOnDemand(upload, settings)),
    renderPages: async (page) => {
      const [validate, aids] = await Promise.all([
        loadValidator(),
        resources.loadAids(page.article.language),
      ]);
      const { html, warnings } = renderValidAmp(page, validate);
      return { care: renderCare(page, aids), amp: html, warnings };
    },
    composeScript: scriptComposer(resources),
    renderNotice: renderWithdrawn,
    now: () => new Date(),
  };
};
