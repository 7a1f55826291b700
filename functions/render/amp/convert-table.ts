import type { Element } from '../../article/markup/node.ts';
import type { Convert } from './conversion.ts';
import { convertOrdinary } from './convert-ordinary.ts';

/** A table wider than the screen scrolls in a box of its own; one inside another scrolls with it. */
export const convertTable: Convert = (element, conversion) => {
  const table = convertOrdinary(element, conversion);
  if (isNested(element)) return table;
  return { ...table, open: `<div class="scroll" tabindex="0">${table.open}`, close: `${table.close}</div>` };
};

/** Far enough up for any table that people write; the deepest of all get no box. */
const mostSteps = 40;

const isNested = (element: Element): boolean => {
  let around = element.parent;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (around === null || !('name' in around)) return false;
    if (around.name === 'table') return true;
    around = around.parent;
  }
  return true;
};
