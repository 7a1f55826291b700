import { createElement, createText, type ChildNode, type Element } from '../markup/node.ts';
import type { Embed } from './recognise-embed.ts';
import { setChildren } from '../markup/tree.ts';

/** What the page said about a frame. */
export type FrameFacts = {
  /** Words for what is shown, `''` where the page gives none. */
  readonly title: string;
  /** As written: `640`, `100%`; `''` where the page gives none. */
  readonly width: string;
  readonly height: string;
  /** The page's own address of it, `null` where it only says how to show it. */
  readonly address: string | null;
  /** What a reader sees where the frame can't be shown: a quoted post. */
  readonly inside: readonly ChildNode[];
};

/** How an embed stands in an article: what it is in data attributes, and always the link. */
export const embedFigure = ({ provider, id }: Embed, facts: FrameFacts): Element =>
  figure({ 'data-provider': provider.name, 'data-id': id }, facts, {
    href: facts.address ?? provider.address(id),
    site: provider.label,
  });

/** A frame of a site we have no name for. Source: absolute https address. */
export const frameFigure = (source: string, facts: FrameFacts): Element =>
  figure({ 'data-provider': 'frame', 'data-src': source }, facts, { href: source, site: siteOf(source) });

/** Something that can't be shown in a frame: its address as a link of its own. */
export const linkFigure = (href: string, facts: FrameFacts): Element =>
  figure({ 'data-provider': 'link' }, facts, { href, site: siteOf(href) });

type Link = { readonly href: string; readonly site: string };

const siteOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;

const figure = (data: Readonly<Record<string, string>>, facts: FrameFacts, { href, site }: Link): Element => {
  const size = { 'data-width': pixels(facts.width), 'data-height': pixels(facts.height) };
  const given = Object.entries({ ...data, ...size }).filter(([, value]) => value !== '');
  const link = createElement('a', { href });
  setChildren(link, [createText(facts.title === '' ? site : `${facts.title} · ${site}`)]);
  const made = createElement('figure', { class: 'embed', ...Object.fromEntries(given) });
  setChildren(made, [...facts.inside, link]);
  return made;
};

const pixels = (value: string): string => /^\s*(\d{2,4})(?:\.\d+)?(?:px)?\s*$/.exec(value)?.[1] ?? '';
