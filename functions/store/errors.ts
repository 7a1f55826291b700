/** A key that S3 could not hold either: `remedy` says what to change. */
export class InvalidKeyError extends Error {
  override readonly name = 'InvalidKeyError';
  readonly key: string;
  readonly remedy = 'Rename the object: 1 to 1,024 bytes of well-formed Unicode.';

  constructor(key: string, problem: string) {
    super(`The key ${JSON.stringify(key.slice(0, 120))} ${problem}.`);
    this.key = key;
  }
}

/** The store did not do what it was asked; the cause is kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly key: string;
  readonly remedy: string;

  constructor(key: string, failure: { what: string; remedy: string; cause: unknown }) {
    super(`${failure.what} ${JSON.stringify(key)}. ${failure.remedy}`, { cause: failure.cause });
    this.key = key;
    this.remedy = failure.remedy;
  }
}

const longestKey = 1024;

/** Throws `InvalidKeyError` for a key that no S3 bucket takes. */
export const checkKey = (key: string): void => {
  if (key === '') throw new InvalidKeyError(key, 'is empty');
  if (!key.isWellFormed()) throw new InvalidKeyError(key, 'has half a surrogate pair');
  if (Buffer.byteLength(key) > longestKey) throw new InvalidKeyError(key, 'is over 1,024 bytes long');
};
