import { mathParts, tagSet } from '../tree/tags.ts';

/** Blocks that are written as they are. */
export const isWrittenBlock = tagSet(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption colgroup thead tbody tfoot tr th td ' +
    'figure figcaption details summary',
);
/** Text stands directly in these; anywhere else it gets a paragraph. */
export const holdsText = tagSet('p h1 h2 h3 h4 h5 h6 li dt dd pre caption th td figcaption summary');
export const isWrittenInline = tagSet(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small strong sub sup time u ' +
    `var ${mathParts}`,
);
/** Scripts, divisions, links and elements nobody knows can stand for something on another site. */
export const mayBeEmbed = tagSet('#unknown script div a');
/** Neither they nor what is in them is part of an article. */
export const isNeverWritten = tagSet(
  'script style template textarea noembed noframes head select input button canvas svg label title meta link ' +
    'base progress meter optgroup option datalist',
);
export const isTablePart = tagSet('table caption colgroup col thead tbody tfoot tr th td');
