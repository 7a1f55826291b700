import { loadCases, type PageCase } from './page-case.ts';
import { judge, type Verdict } from './judge.ts';
import { plaincast, readability, type Reader } from './readers.ts';

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
  for (const pageCase of cases) reader(pageCase);
  return cases.map((pageCase) => {
    const start = performance.now();
    const outcome = reader(pageCase);
    return { pageCase, verdict: judge(pageCase.expected, outcome), milliseconds: performance.now() - start };
  });
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
  'ms a page': mean(scored.map(({ milliseconds }) => milliseconds)),
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
