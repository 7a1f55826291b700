/**
 * A language tag as people write it (`zh_CN`, `EN-us`, `zh-cmn-Hans`) in BCP 47's canonical form,
 * `null` when it is none.
 */
export const canonicalTag = (tag: string): string | null => {
  const trimmed =
    tag
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/u)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/iu.test(trimmed)) return null;
  try {
    return Intl.getCanonicalLocales(trimmed)[0]?.replace(/^(?:zh-)?cmn/u, 'zh') ?? null;
  } catch {
    return null; // Well-formed by the pattern, not by BCP 47: `en-a`.
  }
};
