const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Nothing is there: no such file, or a file where a folder would have to be. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** A file lies where a folder would have to be. */
export const isFileInTheWay = (error: unknown): boolean => ['ENOTDIR', 'EEXIST'].includes(codeOf(error));

/** Somebody else has created it before. */
export const isTaken = (error: unknown): boolean => codeOf(error) === 'EEXIST';

/** The result of a file operation, `null` where nothing is there. */
export const unlessMissing = async <Result>(operation: Promise<Result>): Promise<Result | null> => {
  try {
    return await operation;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};
