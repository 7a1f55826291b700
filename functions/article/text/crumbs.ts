import type { Judged } from './line-role.ts';

/** The path of sections above the headline: `网易首页 > 网易广东 > 正文`. */
export type Crumbs = { readonly start: number; readonly end: number; readonly section: string | null };

const separator = /\s*(?:>{1,2}|»|›|＞|→|▸|\s[/|｜]\s)\s*/u;
const separatorLine = /^(?:>{1,2}|»|›|＞|→|▸|\/)$/u;
const home = /首页|首頁|主页|home|网$|網$|^news$/iu;
const here = /^(?:正文|详情|詳情|详细|内容|內容|文章|新闻正文|文章正文|新闻详情|article|story|details?)$/iu;
const position = /^(?:您?(?:现在|当前|目前)?(?:的|所在)*位置(?:是|在)?|当前位置|you are here)\s*[:：]?\s*/iu;

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
  const steps = path
    .split(separator)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  const [first = ''] = steps;
  const last = steps.at(-1) ?? '';
  if (steps.length < 2 || steps.slice(0, -1).some((step) => step.length > 24)) return null;
  if (!here.test(last) && !home.test(first) && path === text) return null;
  const sections = steps
    .slice(home.test(first) || steps.length > 2 ? 1 : 0)
    .filter((step) => !here.test(step));
  // A path may end in the headline itself, which is no section.
  const named = sections.filter(
    (step, index) => index < sections.length - 1 || (here.test(last) ? true : step.length <= 8),
  );
  return { start, end, section: named.at(-1) ?? null };
};

/** innerText puts every step, and every sign between, on a line of its own. */
const trailAt = (blocks: readonly Judged[], start: number): { text: string; end: number } => {
  let text = blocks[start]?.text ?? '';
  let end = start + 1;
  while (
    end + 1 < blocks.length &&
    end < start + 16 &&
    (separatorLine.test(blocks[end]?.text ?? '') || separatorLine.test(blocks[end - 1]?.text ?? ''))
  ) {
    text += ` ${blocks[end]?.text ?? ''}`;
    end += 1;
  }
  return { text, end };
};
