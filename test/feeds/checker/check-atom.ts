import { checkChildren, type Context, type Rules } from './check-children.ts';
import { checkLink, checkMedia } from './check-rss.ts';
import { collect, type Finding, type Report } from './finding.ts';
import { checkHtml, checkInstant, checkLanguage, checkPlainText, checkUri } from './rules.ts';
import { type ParsedElement, parseXml } from './xml-tree.ts';

const atom = '{http://www.w3.org/2005/Atom}';
const language = '{http://www.w3.org/XML/1998/namespace}lang';

const text = (element: ParsedElement, { where, report }: Context): void => {
  if (element.attributes.get('type') !== 'text') report('InvalidTextType', where);
  checkPlainText(element, where, report);
};
const instant = (element: ParsedElement, { where, report, now }: Context): void =>
  checkInstant(element.text, where, report, now);
const address = (element: ParsedElement, { where, report }: Context): void =>
  checkUri(element.text, where, report);
const identifier = (element: ParsedElement, { where, report }: Context): void => {
  if (!/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(element.text))
    report('InvalidUUID', where);
};
const person = ({ children }: ParsedElement, { where, report }: Context): void => {
  if (children.length !== 1 || children[0]?.name !== `${atom}name`) report('MissingElement', where, 'name');
  if (children[0]?.text.trim() === '') report('NotBlank', where);
};
const category = ({ attributes }: ParsedElement, { where, report }: Context): void => {
  if ((attributes.get('term') ?? '') === '') report('AttrNotBlank', where);
};
const content = (element: ParsedElement, { where, report }: Context): void => {
  if (element.attributes.get('type') !== 'html') report('InvalidTextType', where);
  checkHtml(element.text, where, report);
};
const deleted = ({ attributes }: ParsedElement, { where, report, now }: Context): void => {
  checkUri(attributes.get('ref') ?? '', where, report);
  checkInstant(attributes.get('when') ?? '', where, report, now);
};
const nothing = (): void => undefined;

const entryRules: Rules = {
  [`${atom}id`]: { check: identifier },
  [`${atom}title`]: { check: text },
  [`${atom}link`]: { many: true, check: checkLink },
  [`${atom}published`]: { check: instant },
  [`${atom}updated`]: { check: instant },
  [`${atom}author`]: { many: true, check: person },
  [`${atom}category`]: { many: true, check: category },
  [`${atom}summary`]: { check: text },
  [`${atom}content`]: { check: content },
  '{http://purl.org/dc/elements/1.1/}source': { check: nothing },
  '{http://search.yahoo.com/mrss/}content': { check: checkMedia },
};

const feedRules: Rules = {
  [`${atom}id`]: { check: identifier },
  [`${atom}title`]: { check: text },
  [`${atom}subtitle`]: { check: text },
  [`${atom}updated`]: { check: instant },
  [`${atom}author`]: { many: true, check: person },
  [`${atom}rights`]: { check: text },
  [`${atom}generator`]: { check: nothing },
  [`${atom}icon`]: { check: address },
  [`${atom}logo`]: { check: address },
  [`${atom}link`]: { many: true, check: checkLink },
  [`${atom}entry`]: { many: true, check: nothing },
  '{http://purl.org/syndication/history/1.0}archive': { check: nothing },
  '{http://purl.org/atompub/tombstones/1.0}deleted-entry': { many: true, check: deleted },
};

const required = ['id', 'title', 'updated'].map((name) => `${atom}${name}`);

const checkAll = (element: ParsedElement, rules: Rules, context: Context): void => {
  checkChildren(element, rules, context);
  const seen = new Set(element.children.map(({ name }) => name));
  for (const name of required.filter((one) => !seen.has(one)))
    context.report('MissingElement', context.where, name);
  checkAlternates(element, context);
};

/** RFC 4287 §4.1.1, §4.1.2: one alternate link for each combination of type and language. */
const checkAlternates = ({ children }: ParsedElement, { where, report }: Context): void => {
  const alternates = children
    .filter(({ name, attributes }) => name === `${atom}link` && attributes.get('rel') === 'alternate')
    .map(({ attributes }) => `${attributes.get('type')} ${attributes.get('hreflang')}`);
  if (new Set(alternates).size < alternates.length) report('DuplicateAtomLink', where);
};

const checkUnique = (entries: readonly ParsedElement[], name: string, rule: string, report: Report): void => {
  const values = entries.map(({ children }) => children.find((child) => child.name === name)?.text);
  if (new Set(values).size < values.length) report(rule, name);
};

const relationsOf = ({ children }: ParsedElement): readonly (string | undefined)[] =>
  children.filter(({ name }) => name === `${atom}link`).map(({ attributes }) => attributes.get('rel'));

const checkHistory = (feed: ParsedElement, report: Report): void => {
  const isArchive = feed.children.some(
    ({ name }) => name === '{http://purl.org/syndication/history/1.0}archive',
  );
  const relations = relationsOf(feed);
  if (!relations.includes('self')) report('MissingSelf', 'feed');
  if (isArchive && !relations.includes('prev-archive') && !relations.includes('next-archive')) {
    report('ArchiveIncomplete', 'feed');
  }
  if (isArchive && !relations.includes('current')) report('MissingCurrentInArchive', 'feed');
};

/** An Atom 1.0 document by RFC 4287 and the rules of the W3C feed validator, warnings included. Now: ms since 1970. */
export const checkAtom = (document: string, now: number): readonly Finding[] =>
  collect((report) => {
    const feed = parseXml(document);
    if (feed.name !== `${atom}feed`) report('UndefinedElement', 'feed');
    checkLanguage(feed.attributes.get(language) ?? '', 'feed', report);
    checkAll(feed, feedRules, { where: 'feed', report, now });
    checkHistory(feed, report);
    const entries = feed.children.filter(({ name }) => name === `${atom}entry`);
    const lastOther = feed.children.findLastIndex(({ name }) => name !== `${atom}entry`);
    if (entries.length > 0 && feed.children.findIndex(({ name }) => name === `${atom}entry`) < lastOther) {
      report('MisplacedMetadata', 'feed');
    }
    checkUnique(entries, `${atom}id`, 'DuplicateEntries', report);
    checkUnique(entries, `${atom}updated`, 'DuplicateUpdated', report);
    entries.forEach((entry, index) => {
      checkLanguage(entry.attributes.get(language) ?? '', `entry ${index}`, report);
      checkAll(entry, entryRules, { where: `entry ${index}`, report, now });
    });
  });
