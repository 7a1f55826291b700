import { createElement, isTag, isText, type ChildNode, type Element } from '../../article/markup/node.ts';
import { elementsBelow } from '../../article/markup/tree.ts';
import type { Convert } from './conversion.ts';

/**
 * Pictures that belong together, one beside the other. Not laid out for the runtime: until it comes, and where it
 * can't, the sheet of `runtime-style.ts` makes a row of it that scrolls.
 */
export const convertGallery: Convert = (figure, { collected }) => {
  const parts = innermost(figure);
  const slides = parts.filter(hasPicture);
  if (slides.length < 2) return { open: '<figure>', children: figure.children, close: '</figure>' };
  collected.extensions.set('amp-carousel', '0.1');
  const rest = [...captionsAround(figure, parts), ...parts.filter((part) => !hasPicture(part))];
  return {
    open: '<figure><amp-carousel type="slides" layout="responsive" width="4" height="3" tabindex="0">',
    children: [
      ...slides.map((slide) => createElement(slideName, {}, [slide])),
      createElement(endName, {}, rest),
    ],
    close: '</figure>',
  };
};

/** Elements of our own making, so that the walk over the tree writes what stands around a slide and after the last. */
const slideName = 'gallery-slide';
const endName = 'gallery-end';

export const convertSlide: Convert = ({ children }) => ({
  open: '<div class="slide">',
  children,
  close: '</div>',
});
export const convertGalleryEnd: Convert = ({ children }) => ({
  open: '</amp-carousel>',
  children,
  close: '',
});

/** The children of the element that holds all the slides: themes wrap it in others. */
const innermost = (figure: Element): readonly ChildNode[] => {
  let holder = figure;
  for (let steps = 0; steps < 20; steps += 1) {
    const [only, second] = holder.children.filter(hasPicture);
    if (only === undefined || second !== undefined || !isTag(only) || only.children.length === 0) break;
    holder = only;
  }
  return holder.children;
};

/** What the gallery says of itself, beside the wrappers of its slides. */
const captionsAround = (figure: Element, parts: readonly ChildNode[]): readonly ChildNode[] =>
  figure.children.filter((child) => !parts.includes(child) && !hasPicture(child));

const hasPicture = (child: ChildNode): boolean => {
  if (isText(child) || !isTag(child)) return false;
  return isPicture(child) || elementsBelow(child, 50).some(isPicture);
};

const isPicture = ({ name }: Element): boolean => name === 'img';
