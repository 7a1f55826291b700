/** The named character references of HTML (§13.5) that pages are full of. */

/** The upper half of ISO 8859-1 by code point. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil ' +
  'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ' +
  'ugrave uacute ucirc uuml yacute thorn yuml';
const firstLatin = 0xa0;

/** What they stand for, by name: the names that HTML 2 had count without a semicolon, too. */
export const oldNames: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(firstLatin + index)] as const),
  ['AMP', '&'],
  ['amp', '&'],
  ['COPY', '©'],
  ['GT', '>'],
  ['gt', '>'],
  ['LT', '<'],
  ['lt', '<'],
  ['QUOT', '"'],
  ['quot', '"'],
  ['REG', '®'],
]);

/** In the form of `rareNames`. */
export const typographicNames: readonly string[] = [
  'apos=\u0027 bdquo=„ bull=• check=✓ darr=↓ emsp=\u2003 ensp=\u2002 euro=€ harr=↔ hearts=♥ hellip=… larr=←',
  'ldquo=“ lrm=\u200e lsaquo=‹ lsquo=‘ mdash=— minus=− ndash=– OElig=Œ oelig=œ Prime=″ prime=′ rarr=→ rdquo=”',
  'rlm=\u200f rsaquo=› rsquo=’ sbquo=‚ Scaron=Š scaron=š star=☆ thinsp=\u2009 trade=™ uarr=↑ Yuml=Ÿ zwj=\u200d',
  'zwnj=\u200c',
];
