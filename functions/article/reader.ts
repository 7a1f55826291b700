import { composeArticle, identityOf } from './compose-article.ts';
import type { Draft, Drafting } from './model/draft.ts';
import { overrideDraft } from './override-draft.ts';
import type { Reading } from './model/reading.ts';
import { refuse } from './model/refuse.ts';
import type { TextKind } from './model/upload-kind.ts';
import type { ReadingSettings, Upload } from './model/upload.ts';

/** An upload of a known kind. */
export type Recognised = {
  readonly kind: TextKind | 'picture';
  /** Decoded; `''` of a picture. */
  readonly text: string;
  /** Whether some bytes were no characters. */
  readonly damaged: boolean;
  /** Of a raster picture. */
  readonly contentType: string | null;
};

/** Reads uploads of one kind. */
export type Reader = (recognised: Recognised, upload: Upload, settings: ReadingSettings) => Reading;

/** The readers of some kinds. */
export type Readers<Kind extends Recognised['kind']> = Readonly<Record<Kind, Reader>>;

/** A reader out of what drafts an article of a text. */
export const readerOf =
  (draft: (text: string, upload: Upload, settings: ReadingSettings) => Drafting): Reader =>
  ({ text, damaged }, upload, settings) =>
    settle(draft(text, upload, settings), damaged, upload, settings);

const settle = (drafting: Drafting, damaged: boolean, upload: Upload, settings: ReadingSettings): Reading => {
  if (drafting.kind === 'refused') return refuse(upload.key, drafting.reason, drafting.detail);
  const draft = overrideDraft(drafting.draft, upload, settings);
  if (drafting.kind === 'held') return { kind: 'retraction', identity: identityOf(draft, upload) };
  return composeArticle(damaged ? withDamage(draft) : draft, upload, settings);
};

const withDamage = (draft: Draft): Draft => ({
  ...draft,
  warnings: [
    ...draft.warnings,
    { code: 'damaged-text', message: 'Some bytes were no characters; they were left out.' },
  ],
});
