import { createElement, createText, isTag, type ChildNode, type Element } from '../../article/markup/node.ts';
import { textBelow } from '../../article/markup/tree.ts';
import { attributes } from '../markup.ts';
import type { Convert } from './conversion.ts';

/**
 * AMP has no MathML, and its own component wants TeX and a frame. So a formula becomes spans that CSS sets: fractions,
 * roots, scripts and tables look as they should, without the runtime too.
 */
const convertFormula: Convert = ({ attribs, children }) => {
  const own = {
    class: attribs['display'] === 'block' ? 'math wide' : 'math',
    role: 'math',
    'aria-label': attribs['alttext'],
  };
  return { open: `<span${attributes(own)}>`, children, close: '</span>' };
};

/** White space between MathML elements is no space in the formula. */
const parts = (element: Element): readonly Element[] => element.children.filter(isTag);

const wrap = (name: string, child: Element | undefined): readonly Element[] =>
  child === undefined ? [] : [createElement(name, {}, [child])];

const spanOf =
  (name: string, order: readonly number[] = []): Convert =>
  (element) => {
    const own = parts(element);
    const children = order.length === 0 ? own : order.flatMap((at) => wrap('math-part', own[at]));
    return { open: `<span class="${name}">`, children, close: '</span>' };
  };

const scripts =
  (...names: readonly string[]): Convert =>
  (element) => {
    const [base, ...others] = parts(element);
    const set = others.flatMap((other, at) => wrap(names[at % names.length] ?? 'sup', other));
    return { open: '', children: [...(base === undefined ? [] : [base]), ...set], close: '' };
  };

const convertRoot: Convert = (element) => {
  const [base, index] = parts(element);
  return { open: '', children: [...wrap('sup', index), ...wrap('msqrt', base)], close: '' };
};

/** One letter is a variable, more are a function's name (MathML Core §3.2.2). */
const convertIdentifier: Convert = (element) => {
  const isVariable =
    Array.from(textBelow(element).trim()).length === 1 && element.attribs['mathvariant'] !== 'normal';
  const name = isVariable ? 'i' : 'span';
  return { open: `<${name}>`, children: element.children, close: `</${name}>` };
};

const relation = /^\s*[+\-−±×÷=≠<>≤≥≈≡∼→⇒⇔∈∉⊂⊆∪∩∧∨·]\s*$/;

const convertOperator: Convert = (element) => {
  const open = relation.test(textBelow(element)) ? '<span class="op">' : '<span>';
  return { open, children: element.children, close: '</span>' };
};

const convertFenced: Convert = (element) => {
  const { open = '(', close = ')', separators = ',' } = element.attribs;
  const separator = Array.from(separators.trim())[0] ?? '';
  const children = parts(element).flatMap((part, at): ChildNode[] =>
    at === 0 ? [part] : [createText(separator), part],
  );
  return { open: '<span>', children: [createText(open), ...children, createText(close)], close: '</span>' };
};

export const mathConverters: Readonly<Record<string, Convert>> = {
  math: convertFormula,
  mi: convertIdentifier,
  mo: convertOperator,
  mfenced: convertFenced,
  mfrac: spanOf('frac', [0, 1]),
  msqrt: spanOf('root'),
  mroot: convertRoot,
  msup: scripts('sup'),
  msub: scripts('sub'),
  msubsup: scripts('sub', 'sup'),
  mmultiscripts: scripts('sub', 'sup'),
  mover: spanOf('stack', [1, 0]),
  munder: spanOf('stack', [0, 1]),
  munderover: spanOf('stack', [2, 0, 1]),
  mtable: spanOf('grid'),
  mtr: spanOf('line'),
  mtd: (element) => ({ open: '<span>', children: element.children, close: '</span>' }),
  'math-part': (element) => ({ open: '<span>', children: element.children, close: '</span>' }),
  mspace: () => ({ open: ' ', children: [], close: '' }),
};
