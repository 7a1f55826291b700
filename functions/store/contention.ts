/** Others wrote first, time and again; the message will be tried once more later. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError';
  readonly key: string;
  readonly remedy =
    'Nothing: the queue tries again. If it lasts, look for a program that rewrites this object in a loop.';

  constructor(key: string) {
    super(`${JSON.stringify(key)} changed faster than it could be dealt with.`);
    this.key = key;
  }
}

const mostRounds = 25;

/** Goes round until there is a result; `null` asks for another round. Throws `ContentionError`. */
export const repeat = async <Result>(key: string, round: () => Promise<Result | null>): Promise<Result> => {
  for (let rounds = 0; rounds < mostRounds; rounds += 1) {
    const result = await round();
    if (result !== null) return result;
  }
  throw new ContentionError(key);
};
