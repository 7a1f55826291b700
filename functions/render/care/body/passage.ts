import type { WriteParts } from './annotate.ts';

/** Elements within a sentence: a word may begin before one and end in it (HTML §4.5, §4.7). */
export const withinSentence: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** The text of one sentence or block on its way out, in the parts that the markup cuts it into. */
export type Passage = {
  readonly add: (text: string) => void;
  /** Nothing more belongs to it: what was added is written where it stood. */
  readonly end: () => void;
};

/**
 * A character's reading hangs on the words around it, and those may stand in a link or be stressed:
 * `为<a href>中国</a>服务`. So text waits until its sentence is whole, while the markup around it goes on.
 */
export const createPassage = (out: string[], write: WriteParts): Passage => {
  let places: number[] = [];
  let parts: string[] = [];
  return {
    add: (text) => {
      places.push(out.length);
      parts.push(text);
      out.push('');
    },
    end: () => {
      if (parts.length === 0) return;
      for (const [index, markup] of write(parts).entries()) out[places[index] ?? out.length] = markup;
      places = [];
      parts = [];
    },
  };
};
