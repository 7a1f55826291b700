import { channel } from '../phrases/channels.ts';
import { matches } from '../phrases/matches.ts';
import { pageTalk } from '../phrases/page-talk.ts';
import { toolWords } from '../phrases/tool-words.ts';

/** More words of a share bar nobody has on one line. */
const longest = { words: 120, labels: 240, channels: 48 };

/** A line with nothing but buttons: `分享微信微博`, `Share 12 Tweet`, `Email This LinkShare on FacebookPrint`. */
export const isToolBar = (text: string): boolean =>
  hasOnlyToolWords(text) ||
  network.test(text) ||
  (text.length <= longest.channels && (text.match(channels)?.length ?? 0) >= fewestChannels) ||
  (text.length <= longest.labels && areGluedLabels(text));

/** `Sdílet na Facebooku Tweetnout`: two of them, and hardly anything else. */
const fewestChannels = 2;
const channels = new RegExp(channel, 'giu');

/** Beside so many buttons may stand somebody's name or what the count is of. */
const many = { tools: 5, others: 2 };

const hasOnlyToolWords = (text: string): boolean => {
  if (text.length > longest.words) return false;
  const words = text
    .toLowerCase()
    .split(/[\s\d:：|｜·•,，.()（）【】[\]+/—-]+/u)
    .filter((word) => word !== '');
  const tools = words.filter((word) => toolWords.has(word) || gluedTools.test(word));
  const others = words.length - tools.length;
  return tools.length > 0 && (others === 0 || (tools.length >= many.tools && others <= many.others));
};

/** `鄉親排隊吃最後一碗。記者何宜庭／攝影 分享 facebook`: a caption without the buttons on its line. */
export const withoutButtons = (text: string): string => {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => !toolWords.has(word.toLowerCase()));
  const rest = words.slice(0, last + 1).join(' ');
  return words.length - last > fewestButtons && rest.length >= shortestText && /\p{Script=Han}/u.test(rest)
    ? rest
    : text;
};

const fewestButtons = 2;
const shortestText = 12;

/** A browser sets buttons without spaces between them: `分享微信微博`. */
const gluedTools = new RegExp(
  `^(?:${[...toolWords]
    .filter((word) => /^\p{Script=Han}{2}/u.test(word))
    .toSorted((one, other) => other.length - one.length)
    .join('|')})+$`,
  'u',
);

/** Capitals inside these words part no buttons. */
const camelCase = /WhatsApp|LinkedIn|YouTube|TikTok|StumbleUpon|VKontakte|WeChat|NewsBreak/gu;
const seam = /(?<=[\p{Ll}\d!?.)])(?=\p{Lu})|(?<=\p{Ll})(?=\d)|(?<=[\p{Ll}\p{Lu}]{4})(?=\p{Lu}\p{Ll})/u;
/** `Deel op WhatsApp`, `Enviar por e-mail`: no matter what the other words mean. */
const network =
  /^(?=.{4,40}$)(?:\S+ ){0,4}(?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|e-?mail|messenger|reddit|instagram|flipboard)$/iu;
/** Of so many labels, so great a share must be known. */
const known = { labels: 2, share: 0.5 };
const koreanButtons = /^(?:[\p{Script=Hangul}A-Z ]{1,16}?(?:하기|보내기|보기|듣기|닫기)){2,}$/u;

/** `Condividi su FacebookTweetInvia per emailStampa`: half of the labels are known, so are the others. */
const areGluedLabels = (text: string): boolean => {
  if (koreanButtons.test(text)) return true;
  const labels = text
    .replaceAll(camelCase, (name) => name.slice(0, 1) + name.slice(1).toLowerCase())
    .split(seam);
  if (labels.length < known.labels) return false;
  const tools = labels.filter(
    (label) => hasOnlyToolWords(label) || network.test(label.trim()) || matches(pageTalk, label.trim()),
  );
  return tools.length >= known.labels && tools.length >= labels.length * known.share;
};
