import { ampEngineFiles, installAmpEngine } from '../install/amp-validator.ts';
import type { FunctionName } from '../functions.ts';

/** Files that a function reads at run time, fetched or built where they aren't there yet: absolute paths. */
export const filesBeside: Readonly<Record<FunctionName, () => readonly string[]>> = {
  publish: () => {
    installAmpEngine();
    return ampEngineFiles();
  },
  syndicate: () => [],
};
