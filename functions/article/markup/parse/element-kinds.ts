/** The sets of element names that tree construction tells apart (HTML §13.2.4.2, §13.2.4.3, §13.2.6). */
export type Names = ReadonlySet<string>;

export const names = (list: string): Names => new Set(list.split(' '));

const scopeList = 'applet caption html marquee object table td template th';
const headings = 'h1 h2 h3 h4 h5 h6';

/** An element outside these can't be reached by an end tag inside them. */
export const scope = names(scopeList);
export const listScope = names(`${scopeList} ol ul`);
export const buttonScope = names(`${scopeList} button`);
export const tableScope = names('html table template');

export const isHeading = names(headings);
export const isTableContext = names('table tbody tfoot thead tr');
export const isTableSection = names('tbody tfoot thead');
export const isTablePart = names('caption col colgroup tbody td tfoot th thead tr');
export const isFormatting = names('a b big code em font i nobr s small strike strong tt u');
/** Formatting inside them ends with them. */
export const isBarrier = names('applet marquee object');
export const endsByItself = names('dd dt li optgroup option p rb rp rt rtc');

/** Their content is characters up to their own end tag, whatever it looks like. */
export const holdsRawText = names('iframe noembed noframes script style textarea title xmp');

export const isSpecial = names(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup ' +
    'dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset head header hgroup hr ' +
    'html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p ' +
    'param plaintext pre script search section select source style summary table tbody td template textarea tfoot ' +
    `th thead title tr track ul wbr xmp ${headings}`,
);

/** Blocks: a start tag ends the paragraph before it, an end tag ends what is open inside. */
export const isBlock = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header ' +
    'hgroup listing main menu nav ol pre search section summary ul',
);
