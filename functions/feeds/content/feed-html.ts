import { Parser } from 'htmlparser2';
import type { Enclosure } from '../item.ts';
import { attributeText, htmlText } from '../xml/html-text.ts';
import { type Attributes, type Bases, feedAttributes, isTrackingPixel } from './attributes.ts';
import { type Recording, recordingLink, recordingOf } from './recordings.ts';
import { voidElements } from '../../article/markup/void-elements.ts';
import { unwrapped } from './vocabulary.ts';

/** An article's body for feed readers. */
export type FeedHtml = { readonly html: string; readonly enclosures: readonly Enclosure[] };

const startTag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${attributeText(value)}"`)
    .join('')}>`;

/** MathML is not for feeds: its words are written, its tags are not, and where it says itself in words, only those. */
type Formula = { readonly depth: number; readonly isSpoken: boolean };
const noFormula: Formula = { depth: 0, isSpoken: false };

/**
 * Rewrites an article's body token by token (no tree, so no depth can overflow): every address absolute, no pixels
 * that count readers, nothing that feed readers refuse. The article's own sanitizer has made it safe before.
 */
export const feedHtml = (html: string, bases: Bases): FeedHtml => {
  const written: string[] = [];
  const recordings: Recording[] = [];
  let formula = noFormula;

  const enter = (name: string, { alttext }: Attributes): void => {
    const speaks = name === 'math' && alttext !== undefined;
    if (speaks) written.push(htmlText(alttext));
    formula = { depth: formula.depth + 1, isSpoken: formula.isSpoken || speaks };
  };
  const leave = (): void => {
    formula = formula.depth === 1 ? noFormula : { ...formula, depth: formula.depth - 1 };
  };

  const open = (name: string, raw: Attributes): void => {
    if (formula.depth > 0 || name === 'math') return enter(name, raw);
    if (unwrapped.has(name)) return undefined;
    const attributes = feedAttributes(raw, bases);
    if (name === 'img' && isTrackingPixel(attributes)) return undefined;
    const recording = recordingOf(name, attributes);
    if (recording !== null) recordings.push(recording);
    written.push(startTag(name, attributes));
  };

  const close = (name: string): void => {
    if (formula.depth > 0) return leave();
    if (voidElements.has(name) || unwrapped.has(name)) return undefined;
    written.push(`</${name}>`);
    const last = recordings.at(-1);
    if ((name === 'audio' || name === 'video') && last !== undefined) written.push(recordingLink(last));
  };

  const parser = new Parser({
    onopentag: open,
    onclosetag: close,
    ontext: (text) => {
      if (!formula.isSpoken) written.push(htmlText(text));
    },
  });
  parser.end(html);
  return { html: written.join(''), enclosures: recordings.map(({ enclosure }) => enclosure) };
};
