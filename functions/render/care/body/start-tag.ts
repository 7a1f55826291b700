import { attributes } from '../../markup.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An attribute without a value is written bare: `open`, `controls`. */
export const startTag = (name: string, values: Attributes): string =>
  `<${name}${attributes(
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, emptyMeansBare(key, value)])),
  )}>`;

const emptyMeansBare = (name: string, value: string): string | true =>
  value === '' && name !== 'alt' ? true : value;
