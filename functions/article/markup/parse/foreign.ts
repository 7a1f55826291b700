import { createElement } from '../node.ts';
import { type Names, names } from './element-kinds.ts';
import { current, type OpenElement, makeRoom, place, type TreeBuilder } from './tree-builder.ts';
import type { StartTag } from '../../tokens/tokenize.ts';

/** Drawings and formulas in the middle of HTML (§13.2.6.5). */

/** Start tags that can't be in a drawing or formula: they end it. */
const breaksOut = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const fontAttributes = ['color', 'face', 'size'];

const mathTexts = names('mi mo mn ms mtext');
const drawingTexts = names('foreignobject desc title');

/** Names in a drawing that are not in lower case, elements' and attributes' alike (§13.2.6.1). */
const camelCase: ReadonlyMap<string, string> = new Map(
  (
    'animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix ' +
    'feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight ' +
    'feTile feTurbulence foreignObject linearGradient radialGradient textPath attributeName attributeType ' +
    'baseFrequency calcMode clipPathUnits diffuseConstant edgeMode filterUnits gradientTransform gradientUnits ' +
    'kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight ' +
    'markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform ' +
    'patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY ' +
    'repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod ' +
    'startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox ' +
    'viewTarget xChannelSelector yChannelSelector zoomAndPan'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** `xlink:href` is what `href` was before SVG 2; without its namespace it would make the drawing no XML. */
const inDrawing = (name: string): string => (name === 'xlink:href' ? 'href' : (camelCase.get(name) ?? name));

type Space = OpenElement['space'];

export const enterForeign = (
  builder: TreeBuilder,
  { name, attributes, selfClosing }: StartTag,
  space: Space,
): void => {
  const element =
    space === 'svg'
      ? createElement(
          inDrawing(name),
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [inDrawing(key), value])),
        )
      : createElement(name, attributes);
  makeRoom(builder);
  place(builder, element);
  if (selfClosing) return;
  const { mode } = current(builder);
  builder.open.push({ element, name, space, integrates: integrationOf(name, space, attributes), mode });
};

const integrationOf = (
  name: string,
  space: Space,
  { encoding = '' }: Readonly<Record<string, string>>,
): OpenElement['integrates'] => {
  if (space === 'svg') return drawingTexts.has(name) ? 'html' : null;
  if (mathTexts.has(name)) return 'text';
  const isMarkup = /^(?:text\/html|application\/xhtml\+xml)$/i.test(encoding);
  return name === 'annotation-xml' && isMarkup ? 'html' : null;
};

/** Characters and elements here are the drawing's or formula's own. */
export const isForeign = (builder: TreeBuilder): boolean => {
  const { space, integrates } = current(builder);
  return space !== 'html' && integrates === null;
};

const ownTexts = names('mglyph malignmark');

/** Answers whether the tag was a drawing's or formula's; else the rules of HTML hold for it. */
export const startForeignTag = (builder: TreeBuilder, tag: StartTag): boolean => {
  const { space, name, integrates } = current(builder);
  if (space === 'html' || integrates === 'html') return false;
  if (integrates === 'text' && !ownTexts.has(tag.name)) return false;
  if (name === 'annotation-xml' && tag.name === 'svg') return false;
  if (isBreakout(tag)) {
    leaveForeign(builder);
    return false;
  }
  enterForeign(builder, tag, space);
  return true;
};

const isBreakout = ({ name, attributes }: StartTag): boolean =>
  breaksOut.has(name) || (name === 'font' && fontAttributes.some((key) => Object.hasOwn(attributes, key)));

const leaveForeign = (builder: TreeBuilder): void => {
  while (isForeign(builder)) builder.open.pop();
};

const endsForeign: Names = names('br p');

export const endForeignTag = (builder: TreeBuilder, name: string): boolean => {
  const { open } = builder;
  if (current(builder).space === 'html') return false;
  if (endsForeign.has(name) && isForeign(builder)) {
    leaveForeign(builder);
    return false;
  }
  for (let level = open.length - 1; level > 0 && open[level]?.space !== 'html'; level -= 1) {
    if (open[level]?.name !== name) continue;
    open.length = level;
    return true;
  }
  return false;
};
