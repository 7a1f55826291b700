import { collect, type Finding } from './finding.ts';
import { checkChildren, type Context, type Rules } from './check-children.ts';
import { checkHtml, checkLanguage, checkPlainText, checkRfc822, checkUri } from './rules.ts';
import { type ParsedElement, parseXml } from './xml-tree.ts';

const atom = '{http://www.w3.org/2005/Atom}';
const content = '{http://purl.org/rss/1.0/modules/content/}';
const dc = '{http://purl.org/dc/elements/1.1/}';
const history = '{http://purl.org/syndication/history/1.0}';
const media = '{http://search.yahoo.com/mrss/}';

const plain = (element: ParsedElement, { where, report }: Context): void =>
  checkPlainText(element, where, report);
const address = ({ text }: ParsedElement, { where, report }: Context): void => checkUri(text, where, report);
const html = ({ text }: ParsedElement, { where, report }: Context): void => checkHtml(text, where, report);
const date = ({ text }: ParsedElement, { where, report, now }: Context): void =>
  checkRfc822(text, where, report, now);
const language = ({ text }: ParsedElement, { where, report }: Context): void =>
  checkLanguage(text, where, report);
const nothing = (): void => undefined;

const registered = new Set([
  'self',
  'alternate',
  'hub',
  'current',
  'prev-archive',
  'next-archive',
  'enclosure',
]);

export const checkLink = ({ attributes, text }: ParsedElement, { where, report }: Context): void => {
  checkUri(attributes.get('href') ?? '', where, report);
  if (!registered.has(attributes.get('rel') ?? '')) report('UnregisteredAtomLinkRel', where);
  if (text.trim() !== '') report('AtomLinkNotEmpty', where);
  const type = attributes.get('type');
  if (type !== undefined && !/^[\w.+-]+\/[\w.+-]+(?:\s*;\s*[\w.+-]+=(?:"[^"]*"|[\w.+-]+))*$/.test(type)) {
    report('InvalidMIMEType', where, type);
  }
  for (const name of attributes.keys()) {
    if (!['rel', 'type', 'href', 'title', 'hreflang', 'length'].includes(name))
      report('UnexpectedAttribute', where, name);
  }
};

const isPositive = (value: string | undefined): boolean => value === undefined || /^[1-9]\d*$/.test(value);

export const checkMedia = ({ attributes }: ParsedElement, { where, report }: Context): void => {
  checkUri(attributes.get('url') ?? '', where, report);
  for (const name of ['width', 'height', 'fileSize']) {
    if (!isPositive(attributes.get(name))) report('InvalidPositiveInteger', where, name);
  }
};

const guid = ({ text, attributes }: ParsedElement, { where, report }: Context): void => {
  if (attributes.get('isPermaLink') !== 'false' && !text.startsWith('http')) report('InvalidHttpGUID', where);
  if (!/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
    report('InvalidUUID', where, text);
};

const enclosure = ({ attributes }: ParsedElement, { where, report }: Context): void => {
  if (!/^\d+$/.test(attributes.get('length') ?? '')) report('InvalidIntegerAttribute', where);
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(attributes.get('type') ?? '')) report('InvalidMIMEAttribute', where);
  if (!/^https?:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+/i.test(attributes.get('url') ?? ''))
    report('InvalidURLAttribute', where);
};

const itemRules: Rules = {
  '{}title': { check: plain },
  '{}link': { check: address },
  '{}guid': { check: guid },
  '{}pubDate': { check: date },
  '{}category': { many: true, check: plain },
  '{}description': { check: html },
  '{}enclosure': { check: enclosure },
  [`${atom}link`]: { many: true, check: checkLink },
  [`${content}encoded`]: { check: html },
  [`${dc}creator`]: { many: true, check: nothing },
  [`${dc}source`]: { check: nothing },
  [`${dc}language`]: { check: language },
  [`${media}content`]: { check: checkMedia },
};

const channelRules: Rules = {
  '{}title': { check: plain },
  '{}link': { check: address },
  '{}description': { check: plain },
  '{}language': { check: language },
  '{}copyright': { check: plain },
  '{}lastBuildDate': { check: date },
  '{}generator': { check: nothing },
  '{}docs': { check: address },
  '{}ttl': {
    check: ({ text }, { where, report }) => isPositive(text) || report('InvalidPositiveInteger', where),
  },
  '{}image': { check: nothing },
  '{}item': { many: true, check: nothing },
  [`${atom}link`]: { many: true, check: checkLink },
  [`${history}archive`]: { check: nothing },
};

const textOf = (element: ParsedElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

const checkItem = (item: ParsedElement, context: Context): void => {
  checkChildren(item, itemRules, context);
  const names = item.children.map(({ name }) => name);
  if (!names.includes('{}title')) context.report('ItemMustContainTitleOrDescription', context.where);
  if (!names.includes('{}guid')) context.report('MissingGuid', context.where);
  if (names.indexOf('{}description') > names.indexOf(`${content}encoded`)) {
    context.report('NeedDescriptionBeforeContent', context.where);
  }
};

const checkChannel = (channel: ParsedElement, context: Context): void => {
  const { report } = context;
  checkChildren(channel, channelRules, context);
  for (const name of ['{}title', '{}link', '{}description', '{}language']) {
    if (textOf(channel, name) === undefined) report('MissingElement', 'channel', name);
  }
  const links = channel.children.filter(({ name }) => name === `${atom}link`);
  if (!links.some(({ attributes }) => attributes.get('rel') === 'self'))
    report('MissingAtomSelfLink', 'channel');
  const items = channel.children.filter(({ name }) => name === '{}item');
  const lastOther = channel.children.findLastIndex(({ name }) => name !== '{}item');
  if (items.length > 0 && channel.children.findIndex(({ name }) => name === '{}item') < lastOther) {
    report('MisplacedItem', 'channel');
  }
  const ids = items.map((item) => textOf(item, '{}guid'));
  if (new Set(ids).size < ids.length) report('DuplicateValue', 'guid');
  items.forEach((item, index) => checkItem(item, { ...context, where: `item ${index}` }));
};

/** An RSS 2.0 document by the rules of the W3C feed validator, warnings included. Now: ms since 1970. */
export const checkRss = (document: string, now: number): readonly Finding[] =>
  collect((report) => {
    const root = parseXml(document);
    if (root.name !== '{}rss' || root.attributes.get('version') !== '2.0') report('UndefinedElement', 'rss');
    const [channel] = root.children;
    if (channel === undefined) report('MissingElement', 'channel');
    else checkChannel(channel, { where: 'channel', report, now });
  });
