/**
 * What an SVG picture may hold (SVG 2): shapes, text, gradients, masks, filters. Left out because they run,
 * fetch or change other elements: script, foreignObject, a, animate*, set, handler, iframe, audio, video.
 */
export const svgElements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker image switch style view ' +
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Elements that go with everything in them; others that are not allowed only lose their tags. */
export const svgDropped: ReadonlySet<string> = new Set(
  'script foreignObject iframe object embed audio video handler animate animateMotion animateTransform set'.split(
    ' ',
  ),
);

/** Attributes that hold an address, by local name. */
export const svgAddresses: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src']);

/** An address in a picture is inside it: a fragment, or a raster image as data. */
export const safeSvgAddress = /^(?:#[\w.:-]*|data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s]*)$/i;

/** Attribute names: plain ones of any SVG vocabulary, `xml:lang`, `xmlns`, `xlink:href`, `aria-*`, `data-*`. */
export const safeSvgAttribute = /^(?!on)(?:xml:|xlink:)?[a-z][a-z\d-]*$/i;

/** CSS that fetches, or that old engines ran. */
export const unsafeStyle =
  /@import|@charset|expression|javascript:|behavior|-moz-binding|\\|url\(\s*(?!["']?#)/i;
