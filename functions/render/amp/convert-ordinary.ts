import { voidElements } from '../../article/markup/void-elements.ts';
import type { Element } from '../../article/markup/node.ts';
import { attributes, type AttributeValue } from '../markup.ts';
import { ampAddress } from './amp-address.ts';
import { unwrapped, type Conversion, type Convert, type Converted } from './conversion.ts';
import { booleanAttributes, elementRules, globalRules, type AttributeRule } from './elements.ts';
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
  if (conversion.detail === 'plain') return plainAttributes(element);
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

const plainAttributes = ({ name, attribs }: Element): Record<string, AttributeValue> => {
  const href = name === 'a' ? attribs['href'] : undefined;
  return href !== undefined && (href.startsWith('#') || URL.canParse(href)) ? { href: ampAddress(href) } : {};
};

const matches = (rule: AttributeRule, value: string): boolean => rule === null || rule.test(value);

const safe = (name: string, value: string): string =>
  name === 'href' || name === 'cite' ? ampAddress(value) : value;

const parentName = (element: Element): string | null =>
  element.parent !== null && 'name' in element.parent ? element.parent.name : null;
