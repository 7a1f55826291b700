import type { Judged } from './line-role.ts';

/** The path of sections above the headline: `某网首页 > 本地 > 正文`. */
export type Crumbs = { readonly start: number; readonly end: number; readonly section: string | null };

const separator = /\s*(?:>{1,2}|»|›|＞|→|▸|\s[/|｜]\s)\s*/u;
const separatorLine = /^(?:>{1,2}|»|›|＞|→|▸|\/)$/u;
const home =
  /首页|首頁|主页|home|网$|網$|在线$|在線$|^news$|^(?:ホーム|トップ|홈|start|startseite|accueil|inicio|главная)$/iu;
const here =
  /^(?:正文|详情|詳情|详细|内容|內容|文章|新闻正文|文章正文|新闻详情|内文|內文|全文|記事|本文|기사|article|story|details?)$/iu;
const position = /^(?:您?(?:现在|当前|目前)?(?:的|所在)*位置(?:是|在)?|当前位置|you are here)\s*[:：]?\s*/iu;

/** `您现在的位置：…` stands above an article, whatever it leads through. */
export const isPosition = (text: string): boolean => position.test(text);

const longestStep = 24;
const mostLines = 16;

/** The last line of crumbs before `limit`, `null` when there is none. */
export const findCrumbs = (blocks: readonly Judged[], limit: number): Crumbs | null => {
  let found: Crumbs | null = null;
  for (let index = 0; index < limit; index += 1) {
    const crumbs = crumbsAt(blocks, index);
    if (crumbs === null) continue;
    found = crumbs;
    index = crumbs.end - 1;
  }
  return found;
};

const crumbsAt = (blocks: readonly Judged[], start: number): Crumbs | null => {
  const { text, end } = trailAt(blocks, start);
  if (text.length > 200) return null;
  const path = text.replace(position, '');
  const steps = path.split(separator).filter((step) => step !== '');
  const isAnnounced = path !== text;
  return isPath(steps, isAnnounced) ? { start, end, section: sectionOf(steps) } : null;
};

/** Short steps that begin at home, or end here, or are announced as a path. */
const isPath = (steps: readonly string[], isAnnounced: boolean): boolean =>
  steps.length >= 2 &&
  steps.slice(0, -1).every((step) => step.length <= longestStep) &&
  (isAnnounced || here.test(steps.at(-1) ?? '') || home.test(steps[0] ?? ''));

/** The last step that is neither home, nor “正文”, nor the headline itself, in which some paths end. */
const sectionOf = (steps: readonly string[]): string | null => {
  const isClosed = here.test(steps.at(-1) ?? '');
  const inner = steps.slice(home.test(steps[0] ?? '') || steps.length > 2 ? 1 : 0);
  const sections = isClosed
    ? inner.slice(0, -1)
    : inner.filter((step, index) => index < inner.length - 1 || step.length <= 8);
  return sections.at(-1) ?? null;
};

/** innerText puts every step, and every sign between, on a line of its own. */
const trailAt = (blocks: readonly Judged[], start: number): { text: string; end: number } => {
  const isSign = (index: number): boolean => separatorLine.test(blocks[index]?.text ?? '');
  let end = start + 1;
  while (end < Math.min(blocks.length, start + mostLines) && (isSign(end) || isSign(end - 1))) end += 1;
  return {
    text: blocks
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    end,
  };
};
