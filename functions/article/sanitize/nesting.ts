import { htmlElements, mathElements } from './vocabulary.ts';

/** In these a formula's words are HTML again (HTML §13.2.6, MathML text integration points). */
const mathTexts: ReadonlySet<string> = new Set('mi mo mn ms mtext'.split(' '));
const readings: ReadonlySet<string> = new Set(['rt', 'rp']);

const isMath = (name: string): boolean => Object.hasOwn(mathElements, name);

/**
 * Whether an element of this name may stand directly in the other, `''` for the article itself. HTML and MathML are
 * kept apart: where one is in the place of the other, the same bytes can come to mean something else.
 */
export const mayStandIn = (parent: string, name: string): boolean => {
  if (isMath(parent) && !mathTexts.has(parent)) return isMath(name);
  if (readings.has(parent) && readings.has(name)) return false;
  return name === 'math' || Object.hasOwn(htmlElements, name);
};
