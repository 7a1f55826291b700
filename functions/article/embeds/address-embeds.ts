import { isTag, isText, type ChildNode, type Element } from '../markup/node.ts';
import { embedFigure } from './embed-figure.ts';
import { factsOf } from './frame-embeds.ts';
import { recogniseEmbed } from './recognise-embed.ts';
import { textBelow } from '../markup/tree.ts';

const bareAddress = /^(?:\[embed\])?\s*(https?:\/\/[^\s<>"[\]]{4,500})\s*(?:\[\/embed\])?$/;

/**
 * A paragraph that is nothing but an address of a provider, as text or as a link to itself: publishing systems show
 * such a line as the thing it points at (oEmbed). `null` for anything else.
 */
export const addressEmbed = (element: Element): ChildNode[] | null => {
  if ((element.name !== 'p' && element.name !== 'div') || element.children.length > 5) return null;
  const address = onlyAddress(element);
  const embed = address === undefined ? null : recogniseEmbed(address);
  return embed === null ? null : [embedFigure(embed, factsOf(element, address))];
};

const onlyAddress = (element: Element): string | undefined => {
  const content = element.children.filter((child) => !isText(child) || child.data.trim() !== '');
  const [only] = content;
  if (content.length !== 1 || only === undefined || !(isText(only) || isLink(only))) return undefined;
  return bareAddress.exec(textBelow(only, 600).trim())?.[1];
};

const isLink = (child: ChildNode): boolean =>
  isTag(child) && child.name === 'a' && child.children.every(isText);
