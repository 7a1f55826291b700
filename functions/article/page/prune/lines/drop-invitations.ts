import { type Line, linkShare } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { attributeOf } from '../../tree/attributes.ts';
import { hrefOf, linkAround } from '../../tree/links.ts';
import { tagId, tagSet } from '../../tree/tags.ts';
import { textOf } from '../../tree/text.ts';
import { endOf, type Node, tagOf, type Tree } from '../../tree/tree.ts';
import { leadsToOtherSite } from '../outward-list.ts';
import { dropLine, type Pruning } from '../pruning.ts';

const anchor = tagId('a');
const isParagraph = tagSet('p div h2 h3 h4 h5 blockquote');

/** What asks the visitor to go somewhere else, in whatever language: known by its shape and by where it leads. */
export const dropInvitations = (page: PageModel, pruning: Pruning): void => {
  for (const line of page.bodyLines) {
    if (line.linkSize === 0 || line.size > longest || pruning.dropped[line.first] === 1) continue;
    if (isLabelledTitle(page, line))
      dropLine(page, pruning, line, ['related', 'a label and the title of another article']);
    else if (followsChannel(page, line))
      dropLine(page, pruning, line, ['prompt', 'leads to a channel of the site']);
    else if (offersTranslations(page, line))
      dropLine(page, pruning, line, ['tools', 'leads to the page in other languages']);
  }
};

const longest = 220;

/** `Διαβάστε επίσης: Το νησί …`: a few words and a colon, then nothing but a link of several words, on this site. */
const label = /^[^\s.!?。:：][^.!?。:：]{2,28}[:：]\s*(?=\S)/;
const fewestWords = 4;
const leastLinked = 0.5;
/** What else a label stands before: who took a picture, where something is, what a study is called. */
const otherLabel =
  /^(?:photos?|images?|pictures?|fotos?|photographs?|video|credits?|sources?|location|address|venue|where|when|website|e-?mail|phone|tel|contact|tickets?|register|download|reference|doi|isbn|title|author|music|lyrics|recipe|book|film|project|study|paper|report|documents?)\b/i;

const isLabelledTitle = (page: PageModel, line: Line): boolean => {
  const { tree } = page;
  if (isParagraph[tagOf(tree, line.owner)] !== 1 || linkShare(line) < leastLinked) return false;
  const text = textOfLine(tree, line);
  const lead = label.exec(text)?.[0];
  const link = linkAround(tree, line.last);
  if (lead === undefined || link === null || otherLabel.test(text) || leadsToOtherSite(page, link))
    return false;
  const title = textOf(tree, link);
  return text.slice(lead.length) === title && title.split(/\s+/).length >= fewestWords;
};

/** Where sites ask to be followed, and nobody cites a source. */
const channel =
  /^https?:\/\/(?:news\.google\.[a-z.]+\/(?:publications|s|my)|(?:www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|invite\.viber\.com|(?:t|telegram)\.me\/(?!.*\/\d)|(?:www\.)?flipboard\.com\/@|(?:zen\.yandex|dzen)\.ru\/(?!a\/))/i;
/** Where they ask to be subscribed to: `/abonnement/`, `/lokales/newsletter-anmelden.html`. */
const subscription =
  /^(?:https?:\/\/[^/]+)?(?:\/[\w-]+){0,3}\/(?:newsletters?|subscri\w+|abonn\w*|abos?|prenumer\w*|suscri\w*|assin\w*)(?=[-_/?#.]|$)/i;
const reader = /Google (?:News|Haberler|Новост|Actualités|Noticias|Notícias|Discover|Berita)|Гугл Новост/i;

const followsChannel = ({ tree }: PageModel, line: Line): boolean => {
  if (line.stops > 2) return false;
  const links = linksOf(tree, line);
  if (links.some((link) => [channel, subscription].some((one) => one.test(hrefOf(tree, link))))) return true;
  return links.some((link) => reader.test(textOf(tree, link)));
};

const fewestLanguages = 2;

/** `Sprachen: de | en | fr`: links say what language they lead to (HTML §4.6.2 `hreflang`), but that to this page. */
const offersTranslations = ({ tree }: PageModel, line: Line): boolean => {
  const links = line.stops > 0 ? [] : linksOf(tree, line);
  const abroad = links.filter((link) => attributeOf(tree, link, 'hreflang') !== null);
  return abroad.length >= fewestLanguages && links.length - abroad.length <= 1;
};

const linksOf = (tree: Tree, line: Line): readonly Node[] => {
  const links: Node[] = [];
  for (let node = line.owner; node <= line.last; node += 1) {
    if (tagOf(tree, node) === anchor && endOf(tree, node) > line.first) links.push(node);
  }
  return links;
};
