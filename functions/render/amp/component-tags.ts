import { attributes, type AttributeValues } from '../markup.ts';
import type { Box } from './components.ts';
import type { Collected } from './conversion.ts';

export type Tags = { readonly open: string; readonly close: string };

/**
 * One AMP component as a transformed page has it: its box laid out already, so that nothing moves when the runtime
 * comes, and its extension's script asked for.
 */
export const componentTags = (name: string, own: AttributeValues, box: Box, collected: Collected): Tags => {
  collected.extensions.set(name, '0.1');
  const { layout } = box;
  const laidOut = {
    layout,
    width: layout === 'responsive' ? box.width : null,
    height: box.height,
    class: `i-amphtml-layout-${layout} i-amphtml-layout-size-defined`,
    style: layout === 'fixed-height' ? `height:${box.height}px` : null,
    'i-amphtml-layout': layout,
  };
  return { open: `<${name}${attributes({ ...own, ...laidOut })}>${sizer(box)}`, close: `</${name}>` };
};

const sizer = (box: Box): string => {
  if (box.layout !== 'responsive') return '';
  const share = Math.round((box.height / box.width) * 1e6) / 1e4;
  return `<i-amphtml-sizer slot="i-amphtml-svc" style="display:block;padding-top:${share}%"></i-amphtml-sizer>`;
};
