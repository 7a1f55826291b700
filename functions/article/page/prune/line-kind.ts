/** What a whole line is, when it is none of the author's. */
export type LineKind =
  | 'credit'
  | 'date line'
  | 'prompt'
  | 'share bar'
  | 'related'
  | 'advertisement'
  | 'copyright'
  | 'navigation'
  | 'tools';
