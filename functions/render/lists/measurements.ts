/** What the last build measured in a real browser and in bytes; `npm run measure` writes it, tests hold it true. */
export type Measurements = {
  /** ISO 8601 day. */
  readonly day: string;
  readonly browser: string;
  /** Lowest contrast of any text, in any theme. */
  readonly contrast: number;
  /** axe-core rules that found something, all levels. */
  readonly violations: number;
  readonly axeVersion: string;
  /** CSS px. */
  readonly smallestText: number;
  readonly smallestMainTarget: number;
  /** CSS px a page is wider than a window of 240 px. */
  readonly overflow: number;
  readonly tabsToText: number;
  readonly charactersBeforeHeadline: number;
  /** Bytes in brotli. */
  readonly shellBytes: number;
  readonly longPageBytes: number;
};
