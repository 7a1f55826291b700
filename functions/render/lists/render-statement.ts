import { addressOf, careHomeKey, careStatementKey } from '../../site/keys.ts';
import type { Site } from '../../site/site.ts';
import { chooseLabels } from '../care/labels/choose-labels.ts';
import { element, escapeText } from '../markup.ts';
import { writeListPage } from './list-page.ts';
import { measured } from './measured.ts';
import type { Measurements } from './measurements.ts';
import {
  standardStatementWords,
  statementWords,
  type MeasuredNumbers,
  type StatementWords,
} from './statement-words.ts';

/** `care/statement.html`: what the pages promise, what was measured of them, and whom to tell when they fail. */
export const renderStatement = (site: Site, numbers: Measurements = measured): string => {
  const labels = chooseLabels(site, site.language);
  const words = statementWords[labels.language] ?? standardStatementWords;
  return writeListPage({
    site,
    title: words.title,
    canonical: addressOf(site.baseUrl, careStatementKey),
    places: [[addressOf(site.baseUrl, careHomeKey), `${site.title} ${labels.careMode}`]],
    introduction: words.promise(site.title),
    content: [
      element('p', {}, escapeText(words.standards)),
      writeMeasured(words, numbers),
      part(words.limitsTitle, element('ul', {}, words.limits.map(item).join(''))),
      part(words.feedbackTitle, writeFeedback(words, site)),
    ].join(''),
  });
};

const part = (title: string, content: string): string => element('h2', {}, escapeText(title)) + content;
const item = (text: string): string => element('li', {}, escapeText(text));

const writeMeasured = (words: StatementWords, numbers: Measurements): string => {
  const { browser, axeVersion, day } = numbers;
  const keys = Object.keys(words.rows) as (keyof MeasuredNumbers)[];
  const rows = keys.map((key) => {
    const head = element('th', { scope: 'row' }, escapeText(words.rows[key]));
    return element('tr', {}, head + element('td', {}, String(numbers[key])));
  });
  const heads = words.tableHeads.map((head) => element('th', { scope: 'col' }, escapeText(head)));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, heads.join(''))) + element('tbody', {}, rows.join('')),
  );
  const how = words.measured(day, `${browser}, axe-core ${axeVersion}`);
  return part(words.measuredTitle, element('p', {}, escapeText(how)) + writeScrollBox(words, table));
};

const writeScrollBox = (words: StatementWords, table: string): string =>
  element('section', { class: 'scroll', 'aria-label': words.measuredTitle, tabindex: '0' }, table);

const writeFeedback = (words: StatementWords, { feedback }: Site): string => {
  const link =
    feedback === null
      ? element('p', {}, escapeText(words.noFeedback))
      : element('p', {}, element('a', { class: 'button', href: feedback }, escapeText(words.feedbackLink)));
  return element('p', {}, escapeText(words.feedback)) + link;
};
