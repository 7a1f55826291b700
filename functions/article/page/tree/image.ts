import type { Attributes } from './attributes.ts';

/** An image as the page means it, whatever its loader does. */
export type Image = {
  readonly src: string;
  readonly srcset: string | null;
  readonly sizes: string | null;
  readonly alt: string | null;
  readonly title: string | null;
  /** Id of the words that describe it. */
  readonly describedBy: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** Where loaders keep the real address, most trusted first. */
const lazySources = (
  'data-original data-src data-lazy-src data-actualsrc data-original-src data-lazy data-real-src real_src realsrc ' +
  'data-echo data-hi-res-src data-full-src data-large-file data-orig-file data-lazyload lazy-src data-cfsrc ' +
  'data-ks-lazyload data-imgsrc data-img-src data-lazysrc data-srcurl _src data-pagespeed-lazy-src data-default-src'
).split(' ');
/** These may hold something else: they count where `src` is a placeholder. */
const uncertainSources =
  'data-url data-img data-image original file zoomfile data-original-url data-backup srcurl oldsrc'.split(
    ' ',
  );
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];

const placeholder =
  /^data:|^about:|^$|(?:^|[/_-])(?:blank|spacer|pixel|placeholder|loading|lazy|transparent|grey|gray|1x1|dot_clear|clear|none|default[-_]?(?:img|pic))[\w-]*\.(?:gif|png|svg|jpe?g)/i;
/** What such a file is called; in drawings and animations, which icons are made as, more names tell. */
const decoration =
  /(?:^|[_.-])(?:icons?|logos?|avatars?|emoji|smil(?:ey|ies)|sprites?|qr(?:_?code)?|erweima|ewm|2wm|gravatar|spacer|beacon|pixel)(?:[_.\d-]|$)/i;
const drawnDecoration =
  /(?:^|[_.-])(?:arrows?|bullets?|bg|btn|button|share|weixin|wechat|weibo|badges?|line|dot|new|hot|top|print|close|stat|counter|tracking)(?:[_.\d-]|$).*\.(?:gif|svg)$/i;
const decorativeName =
  /(?:^|[\s_-])(?:icons?|logos?|avatars?|emoji|smiley|qr-?code|erweima|ewm|badge|spacer|tracking|pixel|wp-smiley)(?:$|[\s_-])|^\s*bio\s*$/i;

/** The picture that an `img` stands for, `null` for icons, avatars, tracking pixels and empty placeholders. */
export const imageOf = (attributes: Attributes): Image | null => {
  const srcset =
    lazySets.map((name) => attributes.get(name)).find((set) => set !== undefined && set.includes('/')) ??
    null;
  const src = addressOf(attributes, srcset);
  if (src === null || isDecoration(attributes, src)) return null;
  return {
    src,
    srcset: srcset !== null && !srcset.startsWith('data:') ? srcset : null,
    sizes: attributes.get('sizes') ?? null,
    alt: descriptionIn(attributes),
    title: attributes.get('title') ?? null,
    describedBy: attributes.get('aria-describedby') ?? null,
    width: pixels(attributes.get('width')),
    height: pixels(attributes.get('height')),
  };
};

const descriptionIn = (attributes: Attributes): string | null =>
  attributes.get('alt') ?? attributes.get('data-alt') ?? null;

const addressOf = (attributes: Attributes, srcset: string | null): string | null => {
  const plain = (attributes.get('src') ?? '').trim();
  const lazy = firstAddress(attributes, lazySources);
  if (lazy !== null) return lazy;
  const empty = plain === '' || placeholder.test(plain);
  if (!empty && !animation.test(plain)) return plain;
  return hiddenAddress(attributes, srcset) ?? (empty ? null : plain);
};

const hiddenAddress = (attributes: Attributes, srcset: string | null): string | null =>
  firstAddress(attributes, uncertainSources) ??
  pictureElsewhere(attributes) ??
  (srcset === null ? null : largestCandidate(srcset));

/** What turns while a picture is loaded is an animation, whatever its name. */
const animation = /\.gif(?:[?#]|$)|[?&]wx_fmt=gif\b/i;
const picture = /^[^\s<>]+\.(?:jpe?g|png|webp|avif)(?:[?#@!][^\s<>]*)?$/i;
const otherAttributes = new Set([
  'src',
  'srcset',
  'alt',
  'title',
  'longdesc',
  'usemap',
  'style',
  'class',
  'id',
]);

/** Loaders keep the address in attributes of all names: its value shows that it is one. */
const pictureElsewhere = (attributes: Attributes): string | null => {
  for (const [name, value] of attributes) {
    if (!otherAttributes.has(name) && !name.startsWith('on') && picture.test(value.trim()))
      return value.trim();
  }
  return null;
};

const firstAddress = (attributes: Attributes, names: readonly string[]): string | null =>
  names
    .map((name) => attributes.get(name)?.trim())
    .find((value) => value !== undefined && isAddress(value)) ?? null;

const isAddress = (value: string): boolean =>
  !placeholder.test(value) &&
  !/\s/.test(value) &&
  (value.includes('/') || /\.(?:jpe?g|png|gif|webp|avif)$/i.test(value));

/** HTML §4.8.4.2: the widest, or densest, candidate. */
const largestCandidate = (srcset: string): string | null => {
  let best: string | null = null;
  let bestSize = -1;
  for (const match of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 1);
    if (size <= bestSize || match[1] === undefined || match[1].startsWith('data:')) continue;
    best = match[1];
    bestSize = size;
  }
  return best;
};

const pixels = (value: string | undefined): number | null => {
  const number = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/i.exec(value ?? '')?.[1];
  return number === undefined ? null : Number(number);
};

const styled = (attributes: Attributes, property: 'width' | 'height'): number | null => {
  const style = attributes.get('style') ?? '';
  const value = new RegExp(String.raw`(?:^|[;\s])${property}\s*:\s*(\d{1,5})(?:\.\d+)?px`, 'i').exec(
    style,
  )?.[1];
  return value === undefined ? null : Number(value);
};

/** CSS px below which nothing is a picture. */
const smallest = 48;

const isDecoration = (attributes: Attributes, src: string): boolean => {
  const width = pixels(attributes.get('width')) ?? styled(attributes, 'width');
  const height = pixels(attributes.get('height')) ?? styled(attributes, 'height');
  if (isSmall(width) || isSmall(height)) return true;
  if (animation.test(src) && isStrip(attributes, width, height)) return true;
  if (isCalledDecoration(attributes)) return true;
  return isSmall(width, certainPicture) && (isDecorativeFile(fileNameOf(src)) || portraitFolder.test(src));
};

const isCalledDecoration = (attributes: Attributes): boolean =>
  decorativeName.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`) ||
  code.test(attributes.get('alt') ?? attributes.get('title') ?? '');

/** A picture to be scanned leads elsewhere, and nobody can who reads on the telephone. */
const code = /^.{0,12}(?:二维码|二維碼|扫一扫|公众号)$|^(?:qr[ -]?code)$/i;

/** What moves and is so much wider than high is a banner: `点击蓝字关注我们`, an advertisement. */
const stripRatio = 5;

const isStrip = (attributes: Attributes, width: number | null, height: number | null): boolean => {
  const ratio = Number(attributes.get('data-ratio') ?? (height ?? 0) / (width ?? 1));
  return ratio > 0 && ratio * stripRatio < 1;
};

/** Where sites keep the pictures of their users. */
const portraitFolder =
  /\/(?:avatars?|head_?(?:photo|img|pic)s?|user_?(?:face|head|icon)s?|faces?|touxiang)\//i;

const isDecorativeFile = (name: string): boolean => decoration.test(name) || drawnDecoration.test(name);

/** CSS px from which a picture is one, whatever its file is called. */
const certainPicture = 200;

/** An unknown size is small only where a picture must prove itself. */
const isSmall = (length: number | null, least = smallest): boolean =>
  length === null ? least > smallest : length < least;

const fileNameOf = (src: string): string => {
  const path = src.replace(/[?#].*$/s, '');
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
};
