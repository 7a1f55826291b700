import { isTag, isText, type AnyNode, type ChildNode, type Element } from '../../article/markup/node.ts';
import { parseMarkup } from '../../article/markup/parse/parse-markup.ts';
import { deepestElement, partsText } from '../../article/markup/serialise.ts';
import { pushReversed } from '../../article/markup/tree.ts';
import { escapeText } from '../markup.ts';
import { unwrapped, type Conversion, type Convert, type Converted } from './conversion.ts';
import { convertFigure } from './convert-figure.ts';
import { convertGalleryEnd, convertSlide } from './convert-gallery.ts';
import { convertImage, convertPicture } from './convert-image.ts';
import { mathConverters } from './convert-math.ts';
import { convertAudio, convertVideo } from './convert-media.ts';
import { convertOrdinary } from './convert-ordinary.ts';
import { linkToMedia, linkToPicture } from './convert-plainly.ts';
import { convertTable } from './convert-table.ts';

/** Elements that AMP has in another way; any other one stands as it is or loses its tags. */
const converters: ReadonlyMap<string, Convert> = new Map([
  ...Object.entries(mathConverters),
  ['img', convertImage],
  ['picture', convertPicture],
  ['figure', convertFigure],
  ['gallery-slide', convertSlide],
  ['gallery-end', convertGalleryEnd],
  ['table', convertTable],
  ['video', convertVideo],
  ['audio', convertAudio],
]);

const plainConverters: ReadonlyMap<string, Convert> = new Map([
  ['img', linkToPicture],
  ['video', linkToMedia],
  ['audio', linkToMedia],
]);

/** The article's markup as AMP. Iterative: the input's depth costs no stack. */
export const renderBody = (html: string, conversion: Conversion): string => {
  const written: string[] = [];
  const waiting: (ChildNode | Close)[] = parseMarkup(html).children.toReversed();
  let depth = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isClose(next)) {
      depth -= 1;
      written.push(next.close);
    } else if (isText(next)) {
      written.push(escapeText(next.data));
      conversion.collected.text += next.data.length;
    } else if (isTag(next)) {
      const { open, children, close } = convert(next, depth, conversion);
      written.push(open);
      depth += 1;
      waiting.push({ close });
      pushReversed<ChildNode | Close>(waiting, children);
    }
  }
  return written.join('');
};

type Close = { readonly close: string };

const isClose = (item: AnyNode | Close): item is Close => 'close' in item;

/** Deeper elements lose their tags and keep their text: the validator gives up beyond about 115 levels. */
const convert = (element: Element, depth: number, conversion: Conversion): Converted => {
  if (depth >= deepestElement && element.children.length > 0) return flattened(element);
  const special = conversion.detail === 'plain' ? plainConverters : converters;
  return (special.get(element.name) ?? convertOrdinary)(element, conversion);
};

const flattened = (element: Element): Converted =>
  partsText(element.name) ? { open: ' ', children: element.children, close: ' ' } : unwrapped(element);
