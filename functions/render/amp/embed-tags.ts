import type { Element } from '../../article/markup/node.ts';
import { namedEmbed, type Embed } from '../../article/embeds/recognise-embed.ts';
import { ampAddress } from './amp-address.ts';
import { componentTags, type Tags } from './component-tags.ts';
import { components, film, playerBoxes, type Box } from './components.ts';
import type { Collected } from './conversion.ts';

/** The component that shows an embed figure's content; `null` when only a link can stand for it. Title: plain text. */
export const embedTags = (figure: Element, title: string, collected: Collected): Tags | null => {
  const { 'data-provider': provider = '', 'data-id': id = '', 'data-src': source = '' } = figure.attribs;
  if (provider === 'frame') return frameTags({ source, title, box: sized(figure, film) }, collected);
  const embed = namedEmbed(provider, id);
  return embed === null
    ? null
    : (nativeTags(figure, embed, collected) ?? playerTags(figure, embed, title, collected));
};

const nativeTags = (figure: Element, { provider, id }: Embed, collected: Collected): Tags | null => {
  const component = components[provider.name];
  const attributes = component?.attributes(id, provider.address(id)) ?? null;
  if (component === undefined || attributes === null) return null;
  return componentTags(component.name, attributes, sized(figure, component.box), collected);
};

const playerTags = (
  figure: Element,
  { provider, id }: Embed,
  title: string,
  collected: Collected,
): Tags | null => {
  const source = provider.player?.(id);
  if (source === undefined) return null;
  return frameTags({ source, title, box: sized(figure, playerBoxes[provider.name] ?? film) }, collected);
};

/** Scripts of the frame's own origin run; the page around it is out of its reach. */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation';

type Frame = { readonly source: string; readonly title: string; readonly box: Box };

const frameTags = ({ source, title, box }: Frame, collected: Collected): Tags => {
  return componentTags(
    'amp-iframe',
    { src: ampAddress(source), title, sandbox, frameborder: '0', allowfullscreen: true },
    box,
    collected,
  );
};

/** The shape that the page gave the frame, where a film's shape is only our guess. */
const sized = ({ attribs }: Element, box: Box): Box => {
  const width = Number(attribs['data-width'] ?? 0);
  const height = Number(attribs['data-height'] ?? 0);
  if (box.layout !== 'responsive' || height < 60 || height > 1200) return box;
  if (width < 100) return { layout: 'fixed-height', height };
  return height / width > 2 ? box : { layout: 'responsive', width, height };
};
