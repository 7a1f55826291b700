import type { Element } from 'domhandler';
import { attributes, type AttributeValue } from '../markup.ts';
import { unwrapped, type Conversion, type Convert, type Converted } from './conversion.ts';
import {
  booleanAttributes,
  elementRules,
  globalRules,
  voidElements,
  type AttributeRule,
} from './elements.ts';
import { classFor } from './inline-styles.ts';

/** An element that AMP has as well: the same, with the attributes that AMP allows. */
export const convertOrdinary: Convert = (element, conversion) => {
  const rules = elementRules[element.name];
  if (rules === undefined) return unwrapped(element);
  if (element.name === 'summary' && parentName(element) !== 'details') return wrap('p', element, conversion);
  return wrap(element.name, element, conversion);
};

const wrap = (name: string, element: Element, conversion: Conversion): Converted => {
  const open = `<${name}${attributes(allowedAttributes(element, conversion))}>`;
  if (voidElements.has(name)) return { open, children: [], close: '' };
  return { open, children: element.children, close: `</${name}>` };
};

/** The attributes that AMP allows on this element; its inline style becomes a class. */
export const allowedAttributes = (
  element: Element,
  conversion: Conversion,
): Record<string, AttributeValue> => {
  const own = elementRules[element.name] ?? {};
  const kept: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(element.attribs)) {
    const rule = Object.hasOwn(own, name) ? own[name] : globalRules[name];
    if (rule !== undefined && matches(rule, value))
      kept[name] = booleanAttributes.has(name) ? true : safe(name, value);
  }
  const style = element.attribs['style'];
  if (style !== undefined) kept['class'] = classFor(style, conversion.collected);
  return kept;
};

const matches = (rule: AttributeRule, value: string): boolean => rule === null || rule.test(value);

/** The validator refuses an address with AMP's own parameter in it. */
const safe = (name: string, value: string): string =>
  name === 'href' || name === 'cite' ? value.replaceAll(/__amp_source_origin/gi, 'amp_source_origin') : value;

const parentName = (element: Element): string | null =>
  element.parent !== null && 'name' in element.parent ? element.parent.name : null;
