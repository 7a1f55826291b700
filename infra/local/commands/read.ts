import { read } from '../../../functions/article/read.ts';
import type { Reading } from '../../../functions/article/reading.ts';
import type { Site } from '../../../functions/site/site.ts';
import { parseSite } from '../../../functions/site/parse-site.ts';
import { fileInputs, lineInputs, type Input } from './input.ts';
import { print, printOutcomes, refused, type Outcome } from './output.ts';

export type ReadCommand = { readonly jsonl: boolean; readonly files: readonly string[] };

/** Prints what is read from each input; 1 if anything was refused. */
export const runRead = async (command: ReadCommand): Promise<number> => {
  const site = parseSite({ title: 'plaincast', zone: 'Asia/Shanghai' });
  return command.jsonl
    ? printOutcomes(lineInputs(process.stdin), (input) => outcomeOf(input, site))
    : printFiles(command.files, site);
};

const printFiles = async (files: readonly string[], site: Site): Promise<number> => {
  const outcomes: Outcome[] = [];
  for await (const input of fileInputs(files)) outcomes.push(outcomeOf(input, site));
  const values = outcomes.map((outcome) => ('article' in outcome ? outcome.article : outcome));
  await print(`${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`);
  return outcomes.some((outcome) => 'refusal' in outcome) ? 1 : 0;
};

const outcomeOf = (input: Input, site: Site): Outcome => {
  if ('problem' in input) return refused('unreadable', input.problem, 'Name a file that can be read.');
  return outcomeOfReading(read(input.upload, site));
};

const outcomeOfReading = (reading: Reading): Outcome => {
  switch (reading.kind) {
    case 'article':
      return { article: reading };
    case 'refusal':
      return { refusal: reading };
    case 'picture':
      return refused(
        'picture',
        `A picture (${reading.contentType}), no article.`,
        'Refer to it from an article.',
      );
    case 'retraction':
      return refused(
        'retraction',
        `The publisher took ${reading.identity.value} back.`,
        'Nothing is to be done.',
      );
  }
};
