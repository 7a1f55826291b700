import type { Report } from './finding.ts';
import { checkCharacters } from './rules.ts';
import type { ParsedElement } from './xml-tree.ts';

export type Context = { readonly where: string; readonly report: Report; readonly now: number };
export type Rule = {
  readonly many?: true;
  readonly check: (element: ParsedElement, context: Context) => void;
};
export type Rules = Readonly<Record<string, Rule>>;

/** Each child by its rule; one that has none is undefined. */
export const checkChildren = (element: ParsedElement, rules: Rules, context: Context): void => {
  const seen = new Set<string>();
  for (const child of element.children) {
    const where = `${context.where} ${child.name}`;
    const rule = rules[child.name];
    if (rule === undefined) context.report('UndefinedElement', where);
    else {
      if (seen.has(child.name) && rule.many === undefined) context.report('DuplicateElement', where);
      rule.check(child, { ...context, where });
    }
    seen.add(child.name);
    for (const value of [child.text, ...child.attributes.values()])
      checkCharacters(value, where, context.report);
  }
};
