import {
  createElement,
  isTag,
  type ChildNode,
  type Document,
  type Element,
  type ParentNode,
} from '../markup/node.ts';
import { addressEmbed } from './address-embeds.ts';
import { frameEmbed, pluginEmbed } from './frame-embeds.ts';
import { quoteEmbed } from './quote-embeds.ts';
import { placeholderEmbed } from './placeholder-embeds.ts';
import { namedEmbed } from './recognise-embed.ts';
import { componentEmbed, scriptEmbed } from './script-embeds.ts';
import { pushReversed, setChildren } from '../markup/tree.ts';

type Replace = (element: Element, base: string | null) => ChildNode[] | null;

const byName: ReadonlyMap<string, Replace> = new Map(
  Object.entries({
    iframe: frameEmbed,
    'amp-iframe': frameEmbed,
    object: pluginEmbed,
    embed: pluginEmbed,
    script: scriptEmbed,
  }),
);

/**
 * Every way of putting another site's content into a page becomes
 * `<figure class="embed" data-provider="youtube" data-id="…"><a href="…">YouTube</a></figure>`.
 * Changes the tree in place. Base: absolute address of the page, `null` when unknown.
 */
export const normaliseEmbeds = (document: Document, base: string | null): void => {
  const waiting: ParentNode[] = [document];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    setChildren(parent, withEmbeds(parent.children, base));
    for (const child of parent.children) if (isTag(child) && !isFigure(child)) waiting.push(child);
  }
};

/** What an embed leaves in its place may hold another: a plug-in's content for readers without the plug-in. */
const withEmbeds = (children: readonly ChildNode[], base: string | null): ChildNode[] => {
  const done: ChildNode[] = [];
  const waiting = children.toReversed();
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    const made = isTag(child) && !isFigure(child) ? embedOf(child, base) : null;
    if (made === null) {
      done.push(child);
      continue;
    }
    if (isTag(child) && made.length > 0) openParagraph(child);
    pushReversed(waiting, made);
  }
  return done;
};

const embedOf: Replace = (element, base) => (byName.get(element.name) ?? otherEmbed)(element, base);

/** Whether an element that starts so would stand for another site's content if nothing were in it. */
export const standsForEmbed = (name: string, attribs: Record<string, string>): boolean =>
  (embedOf(createElement(name, attribs), null) ?? []).length > 0;

const isFigure = ({ name, attribs }: Element): boolean => isEmbedFigure(name, attribs);

const otherEmbed: Replace = (element, base) =>
  (isBare(element)
    ? null
    : (quoteEmbed(element, base) ?? componentEmbed(element) ?? placeholderEmbed(element, base))) ??
  addressEmbed(element);

/** Most elements are: without attributes, only its words can make an element stand for something else. */
const isBare = ({ attribs }: Element): boolean => {
  for (const name in attribs) if (name !== '') return false;
  return true;
};

/** One that we made, in an article that is sanitized once more: only with an id that its provider can have. */
export const isEmbedFigure = (name: string, attribs: Readonly<Record<string, string>>): boolean => {
  if (name !== 'figure' || attribs['class'] !== 'embed') return false;
  const provider = attribs['data-provider'] ?? '';
  if (provider === 'link') return true;
  if (provider === 'frame') return URL.parse(attribs['data-src'] ?? '')?.protocol === 'https:';
  return namedEmbed(provider, attribs['data-id'] ?? '') !== null;
};

/** A figure can't stand in a paragraph (HTML §4.4.1): the paragraph around it becomes a division. */
const openParagraph = (element: Element): void => {
  let around = element.parent;
  for (let steps = 0; steps < 20 && around !== null && 'name' in around; steps += 1) {
    if (around.name === 'p') around.name = 'div';
    around = around.parent;
  }
};
