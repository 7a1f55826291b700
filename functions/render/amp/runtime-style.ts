/**
 * What a page needs of the AMP runtime's style sheet until the runtime comes, and for ever where it can't come:
 * boxes of the right shape with their placeholders in them, galleries that scroll. The runtime replaces the content
 * of `style[amp-runtime]` with its own, so nothing here can get in its way.
 */
export const runtimeStyle = [
  '[hidden]{display:none!important}',
  '.i-amphtml-layout-responsive,.i-amphtml-layout-fixed-height{display:block;position:relative}',
  '.i-amphtml-layout-size-defined{overflow:hidden}',
  'i-amphtml-sizer{display:block}',
  '.i-amphtml-layout-size-defined>[placeholder]{position:absolute;inset:0}',
  'amp-carousel{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;aspect-ratio:4/3}',
  'amp-carousel>.slide{flex:0 0 100%;scroll-snap-align:start}',
  'amp-analytics,amp-consent{display:none}',
].join('');
