import type { Engine } from '../../site/narration-settings.ts';

/** What is to be spoken, and where it stands in the care page. */
export type Sentence = {
  /** Markup of SSML 1.1, without its `speak` element. */
  readonly ssml: string;
  /** Characters that are paid for: those of the text, without the markup. */
  readonly characters: number;
  /** CSS selector of the element that holds it. */
  readonly within: string;
  /** Code points of that element's text, readings (`rt`) aside: from the first, up to and without the last. */
  readonly start: number;
  readonly end: number;
};

/**
 * All that has to be known to narrate an article, as `catalog/scripts/<id>.json` holds it: written by `publish`, read
 * by `narrate`. The same article in the same voice gives the same script.
 */
export type NarrationScript = {
  /** Key of the upload to look at again once the narration is out. */
  readonly upload: string;
  /** Polly's name. */
  readonly voice: string;
  readonly engine: Engine;
  readonly paragraphs: readonly (readonly Sentence[])[];
};

/** The narration that is out, as `catalog/narrations/<id>.json` holds it: written by `narrate`, read by `publish`. */
export type NarrationRecord = {
  /** ETag of the script it was made from: it belongs to no other text. */
  readonly script: string;
  /** Whole seconds. */
  readonly duration: number;
};

/** A narration as a page offers it: addresses are absolute. */
export type Narration = {
  readonly audio: string;
  /** WebVTT: which sentence is spoken when. */
  readonly track: string;
  /** Whole seconds. */
  readonly duration: number;
};
