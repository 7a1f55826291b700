import { normaliseEmbeds } from '../embeds/normalise-embeds.ts';
import { writeFormulas } from './formulas.ts';
import { isNestedWell } from './content-model.ts';
import { keepAllowed } from './keep-allowed.ts';
import { normaliseStructure } from './normalise-structure.ts';
import { parseMarkup } from '../markup/parse/parse-markup.ts';
import { serialise } from '../markup/serialise.ts';
import { keepTrueStatements } from './true-statements.ts';

/**
 * The markup as it may be published: the vocabulary's elements, attributes and addresses, nothing else; embeds,
 * galleries and late-loading pictures brought to their plain form first. Base: absolute address that relative ones
 * are resolved against; `null` leaves them as they are. Never throws; the result is well-formed and at most 90
 * levels deep, so that every parser reads the same tree from it: the gate that everything published goes through
 * (`functions/publish/gate.ts`) finds nothing to change.
 */
export const sanitizeMarkup = (html: string, base: string | null): string => {
  const document = parseMarkup(html);
  if (mayHoldFormulas.test(html)) writeFormulas(document);
  normaliseEmbeds(document, base);
  normaliseStructure(document);
  keepTrueStatements(document);
  keepAllowed(document, base);
  const written = serialise(document);
  return isNestedWell(document) ? written : settle(written, base);
};

/** Most pages hold none, and need not be gone through for them. */
const mayHoldFormulas = /math\/tex/i;

/** Rounds after which markup that no parser agrees on is left to the gate. */
const mostRounds = 8;

/**
 * An element that lost its tags or got another name may stand where HTML doesn't allow it, and a parser would see
 * another tree than the one that was written: so it is written until that is the same.
 */
const settle = (html: string, base: string | null): string => {
  let written = html;
  for (let round = 0; round < mostRounds; round += 1) {
    const document = parseMarkup(written);
    keepAllowed(document, base);
    const again = serialise(document);
    if (again === written) return written;
    written = again;
  }
  return written;
};
