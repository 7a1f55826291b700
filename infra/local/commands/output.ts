import { once } from 'node:events';
import type { Refusal } from '../../../functions/article/refusal.ts';

/** What a command makes of one input. */
export type Outcome =
  | { readonly article: object }
  | { readonly output: string }
  | { readonly refusal: Pick<Refusal, 'detail' | 'remedy'> & { readonly reason: string } };

/** An input that is no article: said in the same words as a refusal. */
export const refused = (reason: string, detail: string, remedy: string): Outcome => ({
  refusal: { reason, detail, remedy },
});

/** Waits while the reader of a pipe is slower than we are. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};
