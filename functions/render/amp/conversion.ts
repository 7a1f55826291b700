import type { ChildNode, Element } from '../../article/markup/node.ts';
import type { ImageFacts, Page } from '../page.ts';

/** How an element of the article goes out: its children stand between `open` and `close`. */
export type Converted = {
  readonly open: string;
  readonly children: readonly ChildNode[];
  readonly close: string;
};

/** What the body collects on its way for the head: nothing is loaded that the article doesn't use. */
export type Collected = {
  /** AMP extensions by name, each with its version. */
  readonly extensions: Map<string, string>;
  /** Declarations of an inline style, each with the class that stands for it. */
  readonly classes: Map<string, string>;
  /** Pictures so far: the first ones load at once. */
  pictures: number;
  /** Characters of text so far. */
  text: number;
};

/**
 * `whole`: everything. `plain`: what the gate falls back to, pictures and embeds as links, no attribute that isn't
 * needed to read.
 */
export type Detail = 'whole' | 'plain';

export type Conversion = {
  readonly detail: Detail;
  readonly page: Page;
  readonly images: ReadonlyMap<string, ImageFacts>;
  readonly collected: Collected;
};

export type Convert = (element: Element, conversion: Conversion) => Converted;

export const unwrapped = (element: Element): Converted => ({
  open: '',
  children: element.children,
  close: '',
});

/** Markup without anything of the article's tree below it. */
export const leaf = (markup: string): Converted => ({ open: markup, children: [], close: '' });
