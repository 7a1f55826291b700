/**
 * What a page needs of the AMP runtime's style sheet until the runtime comes, and for ever where it can't come:
 * boxes of the right shape, and the placeholder with its link in them. The runtime replaces this sheet with its
 * own, so nothing here can get in its way (`style[amp-runtime]`, AMP server-side rendering).
 */
export const runtimeStyle = [
  '[hidden]{display:none!important}',
  '.i-amphtml-layout-responsive,.i-amphtml-layout-fixed-height,.i-amphtml-layout-container{display:block;position:relative}',
  '.i-amphtml-layout-size-defined{overflow:hidden}',
  'i-amphtml-sizer{display:block}',
  '.i-amphtml-layout-size-defined>[placeholder]{position:absolute;inset:0}',
  'amp-analytics,amp-consent{display:none}',
].join('');
