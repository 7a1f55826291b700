/** A credit and where it was found. */
export type Credit = { readonly text: string; readonly signal: string };

export const credit = (text: string, signal: string): Credit => ({ text: text.trim(), signal });

/** What finds a credit in a line: an expression, or something that needs one only now and then. */
export type Pattern = Pick<RegExp, 'exec'>;

/** What the first of these patterns that matches has in its first group. */
export const firstGroup = (line: string, patterns: readonly Pattern[]): string | null => {
  for (const pattern of patterns) {
    const group = pattern.exec(line)?.[1];
    if (group !== undefined) return group;
  }
  return null;
};

/** What stands where a writer's name should, but is none. */
export const nobody =
  /^(?:佚名|未知|匿名|本站|管理员|编辑|网络|无|原创|(?:site |web)?(?:admin|master)|administrat[oe]u?r|super ?user|redaksi|小编|办公室|网站管理员|信息员|系统管理员)$/i;
const publication =
  /(?:网|報|报|社|局|厅|办|委|政府|中心|电视台|频道|杂志|日报|新闻|客户端|学院|部|处|公司|[记記]者|通[讯訊][员員])$/;
/** `民三庭`, `宣传科`: who answers for a notice is no writer. */
const office =
  /(?:.{2}(?:室|院|队|组|馆|站|所|协会|学会|工会|商会)|(?:宣传|政工|人事|教务|总务|医务|护理|信息|保卫|综合|组织|教研)科|[一二三四五刑民行审]庭)$/;
export const isPublished = (name: string): boolean =>
  !nobody.test(name) && !publication.test(name) && !office.test(name);
