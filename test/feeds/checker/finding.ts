/** What a validator has to say. Rule: its name in the W3C feed validator where that has one. */
export type Finding = { readonly rule: string; readonly where: string; readonly detail: string };

export type Report = (rule: string, where: string, detail?: string) => void;

/** Collects findings; warnings count like errors here, so there are no levels. */
export const collect = (check: (report: Report) => void): readonly Finding[] => {
  const findings: Finding[] = [];
  check((rule, where, detail = '') => findings.push({ rule, where, detail: detail.slice(0, 120) }));
  return findings;
};
