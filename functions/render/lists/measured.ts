import type { Measurements } from './measurements.ts';

/** Written by `npm run measure`. */
export const measured: Measurements = {
  day: '2026-11-22',
  browser: 'Chromium 156',
  axeVersion: '4.14.1',
  contrast: 15.6,
  violations: 0,
  smallestText: 18,
  smallestMainTarget: 60,
  overflow: 0,
  tabsToText: 1,
  charactersBeforeHeadline: 16,
  shellBytes: 2151,
  longPageBytes: 13015,
};
