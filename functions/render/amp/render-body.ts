import { isTag, isText, type AnyNode, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { escapeText } from '../markup.ts';
import type { Conversion, Convert } from './conversion.ts';
import { convertEmbed } from './convert-embed.ts';
import { convertImage, convertPicture } from './convert-image.ts';
import { convertOrdinary } from './convert-ordinary.ts';
import { unwrapped } from './conversion.ts';

/**
 * The validator gives up beyond about 115 nested elements, and the page's own frame takes some: deeper elements
 * lose their tags and keep their text.
 */
const deepest = 90;

const converters: Readonly<Record<string, Convert>> = {
  img: convertImage,
  picture: convertPicture,
  figure: convertEmbed,
};

/** Elements that part their text from what is around them, also when their tags are gone. */
const blocks: ReadonlySet<string> = new Set(
  'address aside blockquote br caption dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'
    .split(' ')
    .concat('td', 'th', 'details', 'summary', 'tbody', 'thead', 'tfoot'),
);

/** The article's markup as AMP. Iterative: the input's depth costs no stack. */
export const renderBody = (html: string, conversion: Conversion): string => {
  const written: string[] = [];
  const waiting: (ChildNode | Close)[] = parseDocument(html).children.toReversed();
  let depth = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isClose(next)) {
      depth -= 1;
      written.push(next.close);
    } else if (isText(next)) {
      written.push(escapeText(next.data));
    } else if (isTag(next)) {
      const { open, children, close } = convert(next, depth, conversion);
      written.push(open);
      depth += 1;
      waiting.push({ close }, ...children.toReversed());
    }
  }
  return written.join('');
};

type Close = { readonly close: string };

const isClose = (item: AnyNode | Close): item is Close => 'close' in item;

const convert = (element: Element, depth: number, conversion: Conversion): ReturnType<Convert> => {
  if (depth >= deepest && element.children.length > 0) return flattened(element);
  return (converters[element.name] ?? convertOrdinary)(element, conversion);
};

const flattened = (element: Element): ReturnType<Convert> =>
  blocks.has(element.name) ? { open: ' ', children: element.children, close: ' ' } : unwrapped(element);
