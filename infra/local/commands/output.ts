import { once } from 'node:events';
import type { Refusal } from '../../../functions/article/model/refusal.ts';
import { keepMemoryLow } from './engine-flags.ts';
import type { Input } from './input.ts';

/** Why an input gives nothing, in the words of a refusal. */
export type Refused = { readonly refusal: Pick<Refusal, 'detail' | 'remedy'> & { readonly reason: string } };

/** What a command makes of one input. */
export type Outcome = { readonly article: object } | { readonly output: string } | Refused;

/** An input that is no article. */
export const refused = (reason: string, detail: string, remedy: string): Refused => ({
  refusal: { reason, detail, remedy },
});

/** Waits while the reader of a pipe is slower than we are. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** One line of JSON for each input, in order: `{"id", "article" | "output" | "refusal"}`. 0: a refusal is an answer. */
export const printOutcomes = async (
  inputs: AsyncIterable<Input>,
  outcomeOf: (input: Input) => Outcome | Promise<Outcome>,
): Promise<number> => {
  keepMemoryLow();
  for await (const input of inputs) {
    const outcome = await outcomeOf(input);
    await print(`${JSON.stringify({ id: input.id, ...outcome })}\n`);
  }
  return 0;
};
