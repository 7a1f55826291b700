import type { Judged } from './line-role.ts';
import { creditsPhotographer, isCreditAlone, pictureLabel } from './photo-credits.ts';

/** A name, of a person or a house, in a few words; `for`, `via` and the like between them. */
const name = String.raw`(?:\p{Lu}[\p{L}.'’&-]*|\p{Lo}+|dpa|epd|afp)`;
const between = 'for|via|by|of|the|and|und|für|pour|de|du|la|le|di|da|del|y|e|et|per|voor|para';
const names = String.raw`${name}(?:[ ,/|–—-]+(?:${name}|(?:${between})(?=\s)|[«»])){0,9}(?:\s?»)?`;

/** In lower case or with a capital: names are known by theirs. */
const label = pictureLabel.replaceAll(/(?<=[:|])\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const announced = String.raw`(?:\s(?:[Cc]redits?|[Ii]llustration))?(?:\s?[:：|]|\.{3}|\s(?:by|courtesy(?: of)?|von|de|di|par|por)\s)\s?`;

/**
 * Who took the picture, behind what its caption says and set apart from it on the page: `… ist. Foto: Carsten
 * Rehm / dpa`, `… Friday. Wade Lindell/KLQR`, `. LUC BERTHIER / AFP`, `. Getty Images`. What stands in brackets the
 * caption says itself. Asked only of lines that credit a photographer.
 */
const credits: readonly RegExp[] = [
  new RegExp(String.raw`(?<=[\p{L}\d.!?…)»”"’'])\s?[|–—/-]*\s?(?<!\p{L})${label}${announced}${names}$`, 'u'),
  new RegExp(String.raw`(?<=[.!?…»”"’'])\s?${name}(?: ${name}){0,4}\s?\/\s?${names}$`, 'u'),
  /(?<=[\p{L}\d.!?…)»”"’'])\s?\b[Ii]mage (?:source|credit)[,:] [\p{L}\d ,./&'’|-]{2,60}$/u,
  /(?<=[.!?…»”"’']|\s[/|])\s?\p{Lu}[\p{Lu}.]*(?:[ /.«»-]+[\p{Lu}«»]+\.?){1,8}$/u,
  /(?<=[.!?…»”"’'])\s(?:Getty Images|Shutterstock|Alamy|Reuters|REUTERS|AFP|EPA|dpa|LAPRESSE)$/u,
  /(?<=[.!?…»”"’'])\s?(?:©|Courtesy(?: of)?)\s?\p{Lu}[\p{L}.'’ /|-]{2,60}$/u,
];

/** `Image caption, The terminal …`: said to those who listen. */
const announcement = /^(?:image caption|media caption)\s?[,:]\s?/iu;

/** A caption says at least so much. */
const shortest = 12;

/** What a caption says, without who took the picture; every other line as it is. */
export const withoutCredit = (block: Judged): Judged => {
  const { text, kind } = block;
  if (kind === 'table' || kind === 'heading' || !creditsPhotographer(text) || isCreditAlone(text))
    return block;
  const said = credits
    .reduce((caption, credit) => caption.replace(credit, ''), text.replace(announcement, ''))
    .replace(/\s[|/–—-]$/u, '')
    .trim();
  return said === text || said.length < shortest ? block : { ...block, text: said, source: said };
};
