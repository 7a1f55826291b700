import type { Convert } from './conversion.ts';
import { convertOrdinary } from './convert-ordinary.ts';

/** A figure that stands for something on another site. */
export const convertEmbed: Convert = (element, conversion) => convertOrdinary(element, conversion);
