import { commandSite } from './command-site.ts';
import { articleOf } from './article-outcome.ts';
import { optimiseNothing } from './engine-flags.ts';
import { fileInputs, lineInputs, type Input } from './input.ts';
import { print, printOutcomes, type Outcome } from './output.ts';

export type ReadCommand = { readonly jsonl: boolean; readonly files: readonly string[] };

/** Prints what is read from each input; 1 if a file named was refused. */
export const runRead = async (command: ReadCommand): Promise<number> => {
  if (command.jsonl) return printOutcomes(lineInputs(process.stdin), outcomeOf);
  if (command.files.length <= fewFiles) optimiseNothing();
  const outcomes: Outcome[] = [];
  for await (const input of fileInputs(command.files)) outcomes.push(await outcomeOf(input));
  const values = outcomes.map((outcome) => ('article' in outcome ? outcome.article : outcome));
  await print(`${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`);
  return outcomes.some((outcome) => 'refusal' in outcome) ? 1 : 0;
};

const fewFiles = 3;

const site = commandSite(null);

const outcomeOf = async (input: Input): Promise<Outcome> => {
  const outcome = await articleOf(input, site);
  return 'article' in outcome ? { article: outcome.article } : outcome;
};
