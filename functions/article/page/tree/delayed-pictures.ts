import { tagId } from './tags.ts';
import type { Node } from './tree.ts';

const image = tagId('img');
const box = tagId('div');
const address = /\sdata-src\s*=\s*["']?[^"'\s>]+\.(?:jpe?g|png|webp)\b/i;
const description = /\sdata-alt\s*=/i;

/** The parts of a growing tree that are looked at. */
type Growing = {
  readonly html: string;
  readonly tag: number[];
  readonly end: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** `<div data-src="boat.jpg" data-alt="A boat"></div>`: an empty box that a script turns into a picture is one. */
export const showDelayedPictures = (growing: Growing): void => {
  if (!growing.html.includes('data-alt')) return;
  for (const node of growing.tag.keys()) {
    if (growing.tag[node] === box && growing.end[node] === node + 1 && isDelayed(growing, node))
      growing.tag[node] = image;
  }
};

const isDelayed = ({ html, from, to }: Growing, node: Node): boolean => {
  const attributes = html.slice(from[node], to[node]);
  return description.test(attributes) && address.test(attributes);
};
