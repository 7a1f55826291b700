import { loadCases, type PageCase } from './page-case.ts';
import { judge, type Verdict } from './judge.ts';
import { plaincast, readability, readabilityAsDeclared, type Reader } from './readers.ts';
import { type Declaration, declarations, encodings, transcode } from './transcode.ts';

/**
 * `npm run score`: how well the corpus is read, beside Readability on linkedom in the same run.
 * `npm run score -- NAME` prints what is wrong with the cases whose name has NAME in it.
 */
type Scored = { readonly pageCase: PageCase; readonly verdict: Verdict; readonly milliseconds: number };

const columns = [
  'body',
  'title',
  'byline',
  'source',
  'section',
  'day',
  'instant',
  'leadImage',
  'imagesRight',
  'imagesWhole',
] as const;

const scoreWith = (reader: Reader, cases: readonly PageCase[]): readonly Scored[] => {
  const milliseconds = processorTime(reader, cases);
  return cases.map((pageCase) => ({
    pageCase,
    verdict: judge(pageCase.expected, reader(pageCase)),
    milliseconds,
  }));
};

const warmRounds = 3;

/** CPU milliseconds a page, warm. */
const processorTime = (reader: Reader, cases: readonly PageCase[]): number => {
  const rounds = (): void => {
    for (let round = 0; round < warmRounds; round += 1) cases.forEach(reader);
  };
  rounds();
  const start = process.cpuUsage();
  rounds();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / (cases.length * warmRounds);
};

const mean = (numbers: readonly number[]): string =>
  numbers.length === 0
    ? '–'
    : (numbers.reduce((total, number) => total + number, 0) / numbers.length).toFixed(3);

const row = (name: string, scored: readonly Scored[]): Readonly<Record<string, string | number>> => ({
  reader: name,
  cases: scored.length,
  ...Object.fromEntries(
    columns.map((column) => [
      column,
      mean(scored.map(({ verdict }) => verdict[column]).filter((value) => value !== null)),
    ]),
  ),
  leaked: scored.filter(({ verdict }) => verdict.leaked.length > 0).length,
  'CPU ms a page': mean(scored.map(({ milliseconds }) => milliseconds)),
});

/** Body F1 of every page in every encoding, with every declaration. */
const transcodedScore = (reader: Reader, pages: readonly PageCase[], declared: Declaration): string =>
  mean(
    encodings
      .flatMap((encoding) => pages.map((pageCase) => transcode(pageCase, encoding, declared)))
      .map((pageCase) => judge(pageCase.expected, reader(pageCase)).body),
  );

const transcodedRow = (name: string, reader: Reader, pages: readonly PageCase[]) => ({
  reader: name,
  variants: pages.length * encodings.length,
  ...Object.fromEntries(
    declarations.map((declared) => [`${declared} label`, transcodedScore(reader, pages, declared)]),
  ),
});

const print = (cases: readonly PageCase[], wanted: string | undefined): void => {
  const groups: readonly (readonly [string, readonly PageCase[]])[] = [
    [
      'Chinese pages',
      cases.filter(({ file, expected }) => file.endsWith('html') && expected.language === 'zh'),
    ],
    [
      'other pages',
      cases.filter(({ file, expected }) => file.endsWith('html') && expected.language !== 'zh'),
    ],
    ['scrapes, Markdown, JSON', cases.filter(({ file }) => !file.endsWith('html'))],
  ];
  for (const [title, group] of groups.filter(([, group]) => group.length > 0)) {
    console.log(`\n${title}`);
    console.table([
      row('plaincast', scoreWith(plaincast, group)),
      row('Readability on linkedom', scoreWith(readability, group)),
    ]);
  }
  const pages = cases.filter(({ file }) => file.endsWith('html'));
  console.log(`\nThe same pages in ${encodings.join(', ')}: body`);
  console.table([
    transcodedRow('plaincast', plaincast, pages),
    transcodedRow('Readability on linkedom, told what is declared', readabilityAsDeclared, pages),
  ]);
  printFaults(scoreWith(plaincast, cases), wanted);
};

const printFaults = (scored: readonly Scored[], wanted: string | undefined): void => {
  for (const { pageCase, verdict } of scored) {
    if (wanted !== undefined && !pageCase.name.includes(wanted)) continue;
    const faults = columns.filter((column) => (verdict[column] ?? 1) < (column === 'body' ? 0.98 : 1));
    if (faults.length === 0 && verdict.leaked.length === 0) continue;
    const found = plaincast(pageCase);
    console.log(
      `\n${pageCase.name}: ${[...faults, ...verdict.leaked].join(', ')} (body ${verdict.body.toFixed(3)})`,
    );
    for (const field of fields.filter((field) => faults.includes(field)))
      console.log(`  ${field}: ${found[field]} | wanted ${pageCase.expected[field]}`);
    if (faults.includes('day') || faults.includes('instant'))
      console.log(`  published: ${found.published} | wanted ${pageCase.expected.published}`);
    if (wanted !== undefined) console.log(found.html);
  }
};

const fields = ['title', 'byline', 'source', 'section', 'leadImage'] as const;

print(loadCases(), process.argv[2]);
