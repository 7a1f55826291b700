import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content no reader of the source would see as text. */
const unseen = new Set(
  'script style template title noscript iframe object select textarea svg head video audio noembed noframes annotation'.split(
    ' ',
  ),
);
const counted =
  'p li dt dd td th caption pre code blockquote q em strong i b u s mark sub sup del ins small abbr dfn cite kbd samp var time ruby rt bdi bdo figcaption details summary hr'.split(
    ' ',
  );

type Contents = {
  readonly texts: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly headings: readonly string[];
};

/** What a reader could find in a fragment and can't find in the page made of it, by an HTML5 parser's reading of both. */
export const lossesBetween = (fragment: string, page: string): readonly string[] => {
  const before = contentsOf(parseFragment(fragment));
  const after = contentsOf(parse(page));
  const shown = after.texts.join('').replaceAll(/\s+/g, '');
  return [
    ...before.texts
      .filter((text) => !shown.includes(text.replaceAll(/\s+/g, '')))
      .map((text) => `text: ${text}`),
    ...[...before.counts]
      .filter(([name, count]) => (after.counts.get(name) ?? 0) < count)
      .map(([name, count]) => `${name}: ${count} before, ${after.counts.get(name) ?? 0} after`),
    ...before.links.filter((link) => !after.links.includes(link)).map((link) => `link: ${link}`),
    ...before.pictures
      .filter((picture) => !after.pictures.includes(picture))
      .map((picture) => `picture: ${picture}`),
    ...before.headings
      .filter((heading) => !after.headings.includes(heading))
      .map((heading) => `heading: ${heading}`),
  ];
};

const contentsOf = (root: Parent): Contents => {
  const nodes = [...visible(root)];
  const elements = nodes.filter((node) => 'tagName' in node);
  const counts = new Map<string, number>();
  for (const { tagName } of elements)
    if (counted.includes(tagName)) counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
  return {
    texts: nodes.flatMap((node) => ('value' in node && node.value.trim() !== '' ? [node.value] : [])),
    counts,
    links: elements.filter(({ tagName }) => tagName === 'a').flatMap(linkOf),
    pictures: elements.filter(({ tagName }) => tagName === 'img').flatMap(pictureOf),
    headings: elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(textOf),
  };
};

function* visible(root: Parent): Generator<Node> {
  const waiting: Node[] = root.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (unseen.has(next.nodeName)) continue;
    yield next;
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
  }
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

const linkOf = (element: Element): readonly string[] => {
  const href = attribute(element, 'href');
  if (href === null || /^\s*(?:javascript|data|vbscript|file|about):/i.test(href)) return [];
  const url = href.startsWith('#') ? null : URL.parse(href, 'https://example.org/');
  return url === null ? [href] : [url.href];
};

const pictureOf = (element: Element): readonly string[] => {
  const src = attribute(element, 'data-src') ?? attribute(element, 'src');
  if (src === null || src === '' || (src.startsWith('data:') && !src.startsWith('data:image/'))) return [];
  return [URL.parse(src, 'https://example.org/')?.href ?? src];
};

const textOf = (element: Element): string =>
  [...visible(element)]
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
