/** What the official validator says of one document. */
export type AmpProblem = {
  /** The validator's name for it: `DISALLOWED_ATTR`, `MANDATORY_TAG_MISSING` … */
  readonly code: string;
  /** What it names, in the code's own order: `['onclick', 'p']`. */
  readonly details: readonly string[];
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
};

/** The errors of a document; none: it is valid AMP. Never throws: an engine that gives up is a problem too. */
export type ValidateAmp = (html: string) => readonly AmpProblem[];
