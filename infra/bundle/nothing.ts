/** Stands in bundles where a package is left out (`left-out.ts`): what would be called says so. */
const leftOut = (): never => {
  throw new Error('This package is left out of the bundle: see infra/bundle/left-out.ts');
};

/** Of `postcss`. */
export const parse = leftOut;
/** Of `domutils`. */
export const getFeed = leftOut;
