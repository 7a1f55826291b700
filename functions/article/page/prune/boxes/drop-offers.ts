import { holds, matchesAny, opens, type Phrase, sieveLine } from '../../../phrases/sieve.ts';
import type { Line } from '../../measure/line.ts';
import type { PageModel } from '../../model/page-model.ts';
import { textOfLine } from '../../measure/text-of-line.ts';
import { textOf } from '../../tree/text.ts';
import { endOf, type Node, parentOf } from '../../tree/tree.ts';
import { dropNode, type Pruning } from '../pruning.ts';

/** The first line of a wall: who may read on, or what to do for it. */
export const offers: readonly Phrase[] = [
  [opens('already'), /^already (?:a|have an?) \S+/i],
  [
    opens('subscribe register sign log become'),
    /^(?:subscribe|register|sign up|sign in|log in|become a (?:member|subscriber))\b.{0,40}\b(?:continue|read|reading|unlock|access|today)/i,
  ],
  [
    holds(' reading'),
    /^(?:to (?:continue|keep|finish) reading|(?:continue|keep) reading (?:with|for|by)\b)/i,
  ],
  [opens('this'), /^this (?:article|story|content|post) is (?:for|reserved|exclusive|available|only)\b/i],
  [
    holds('the rest of this'),
    /^the rest of this (?:article|story|content|post) is (?:for|reserved|exclusive|available|only)\b/i,
  ],
  [opens('you'), /^you(?:['’]ve| have) (?:read|reached|used).{0,60}(?:free|limit)/i],
  [opens('unlock get'), /^(?:unlock|get) (?:this|unlimited|full) (?:article|access|story)/i],
  [
    opens('jetzt weiterlesen dieser der'),
    /^(?:jetzt (?:weiterlesen|abonnieren)|weiterlesen mit|(?:dieser|der) (?:artikel|text|inhalt) ist .{0,30}(?:abonnent|exklusiv))/i,
  ],
  [opens('cet la il'), /^(?:cet article|la suite|il vous reste).{0,60}(?:abonné|à lire)/i],
  [
    opens('suscríbete suscribete para regístrate'),
    /^(?:suscr[ií]b(?:ete|ase) para|(?:para|regístrate).{0,20}(?:continuar|seguir) leyendo)/i,
  ],
  [
    opens('contenuto articolo per assine'),
    /^(?:(?:contenuto|articolo) riservato|per continuare a leggere|assine para (?:ler|continuar))/i,
  ],
  [opens('чтобы'), /^чтобы (?:читать|прочитать) (?:далее|полностью)/i],
  [opens('こ 続'), /^(?:この(?:記事|コンテンツ)は|続きを読むには).{0,24}(?:会員|有料|登録)/],
];
const vocabulary =
  /\b(?:subscri\w*|log ?in|sign ?in|register\w*|account|members?(?:hip)?|trial|offers?|cancel\w*|unlimited|per (?:week|month|year)|a (?:week|month|year)|first (?:month|week|year)|digital|access|abonn\w*|angebot|kündbar|mois|suscri\w*|assin\w*|abbona\w*)\b|[£$€¥]\s?\d|\d\s?[€₽円]/gi;

/** One word of it in so many. */
const rarest = 25;
const fewest = 3;
const mostNodes = 800;

/**
 * The box before which a stub ends: it begins with an invitation to subscribe or log in, and goes on with plans
 * and prices, which are sentences like any others.
 */
export const dropOffers = (page: PageModel, pruning: Pruning): void => {
  const lines = page.bodyLines;
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before === undefined || pruning.dropped[line.first] === 1) continue;
    const box = matchesAny(offers, sieveLine(textOfLine(page.tree, line)))
      ? offerAround(page, line, before)
      : null;
    if (box !== null) dropNode(pruning, page, box, ['prompt', 'invitation with plans and prices']);
  }
};

/** The largest element inside the body that begins with this line and speaks of little else. */
const offerAround = ({ tree, choice }: PageModel, line: Line, before: Line): Node | null => {
  const outside = Math.max(choice.body, before.last);
  let offer: Node | null = null;
  for (let box = line.owner; box > outside && endOf(tree, box) - box < mostNodes; box = parentOf(tree, box)) {
    if (isOffer(textOf(tree, box))) offer = box;
  }
  return offer;
};

const isOffer = (text: string): boolean => {
  const hits = text.match(vocabulary)?.length ?? 0;
  return hits >= fewest && hits * rarest >= text.split(/\s+/).length;
};
