import type { PageModel } from '../model/page-model.ts';
import { type Credit, credit, isPublished } from './credit.ts';
import { documentTitle } from '../declared/declared-titles.ts';
import { splitTitle } from '../headline/title-segments.ts';

const host = /博客(?:网|园)?$/;
const longestName = 16;
/** `修表记 - 青石巷的专栏 - 技术社区`, `… - 阿桥的运维笔记`: owned in so many words, the host may be called anything. */
const owned = /^([^的]{2,16})的(?:博客|专栏|空间|(?:.{2,4})?(?:笔记|日志|小站|小屋|手记|部落格))$/;

/** `不走的怀表_青石巷_新浪博客`: a blog's articles are its owner's, who stands in the title before the host. */
export const blogOwner = ({ declared }: PageModel): Credit | null => {
  const title = documentTitle(declared);
  const parts = splitTitle(title).map(({ text }) => text.trim());
  const name = ownedPart(parts.slice(1)) ?? partBeforeHost(parts);
  return name !== null && isPublished(name) ? credit(name, 'owner of the blog') : null;
};

const ownedPart = (parts: readonly string[]): string | null =>
  parts.flatMap((part) => owned.exec(part)?.[1] ?? [])[0] ?? null;

const partBeforeHost = (parts: readonly string[]): string | null => {
  const [site = '', owner = '', ...more] = parts.toReversed();
  const name = owner.replace(/的?(?:博客|专栏|空间)$/, '');
  const isOwner = host.test(site) && more.length > 0 && name.length > 1 && name.length <= longestName;
  return isOwner ? name : null;
};
