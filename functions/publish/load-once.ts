/**
 * Loads once a process, when first asked. A load that fails is forgotten, so that whoever asks next tries again: a
 * function instance lives for hours, and one bad read must not fail every article until it ends.
 */
export const loadOnce = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) => {
  let loaded: Promise<Loaded> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
};
