const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'he',
  'iw',
  'fa',
  'ur',
  'ps',
  'yi',
  'ug',
  'dv',
  'sd',
  'ckb',
]);

/** The direction of a language's script; a script subtag decides before the language (`az-Arab`). */
export const textDirection = (language: string): 'ltr' | 'rtl' => {
  const [primary = '', ...subtags] = language.split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script !== undefined) return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/iu.test(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
};
