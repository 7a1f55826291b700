import type { Judged } from '../lines/line-role.ts';

/** The path of sections above the headline: `某网首页 > 本地 > 正文`. */
export type Crumbs = {
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  /** The last step: often the headline, maybe cut short. */
  readonly page: string;
};

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
/** A path of so many steps needs no home, if its signs point; bars part the pieces of a header, too. */
const fewestAlone = 4;
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
  const steps = stepsOf(path);
  const isAnnounced = path !== text;
  const isPointed = /[>›»＞→▸]/u.test(path);
  const leadsHere = isPointed && steps.length > 2 && steps.at(-1) === blocks[end]?.text;
  return isPath(steps, { isAnnounced: isAnnounced || leadsHere, isPointed })
    ? { start, end, section: sectionOf(steps), page: pageOf(steps) }
    : null;
};

/** `首页 - 人事考试 - 通知公告`: a dash parts names and headlines, too, but not where home and two steps are. */
const stepsOf = (path: string): readonly string[] => {
  const dashed = /^(?:网站|本站)?(?:首页|首頁|主页)(?:\s[-—]+\s[^-—]{1,12}){2,}$/u.test(path);
  return path.split(dashed ? /\s[-—]+\s/u : separator).filter((step) => step !== '');
};

const pageOf = (steps: readonly string[]): string => (steps.at(-1) ?? '').replace(/\s*(?:\.{3}|…+)$/u, '');

/** Short steps that begin at home, or end here, or are announced as a path, or are many. */
const isPath = (
  steps: readonly string[],
  { isAnnounced, isPointed }: { readonly isAnnounced: boolean; readonly isPointed: boolean },
): boolean =>
  steps.length >= 2 &&
  !steps.some((step) => /\d{4}[-/.年]\d|\d:\d\d/u.test(step)) &&
  steps.slice(0, -1).every((step) => step.length <= longestStep) &&
  (isAnnounced ||
    (steps.length >= fewestAlone && isPointed) ||
    here.test(steps.at(-1) ?? '') ||
    home.test(steps[0] ?? ''));

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
