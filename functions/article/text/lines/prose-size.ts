import type { Judged } from './line-role.ts';

/** Size of all sentences, see `Judged`. */
export const proseSize = (blocks: readonly Judged[]): number =>
  blocks.reduce((sum, { role, size }) => (role === 'prose' ? sum + size : sum), 0);
