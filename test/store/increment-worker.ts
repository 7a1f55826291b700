import { createDirectoryStore } from '../../functions/store/directory/directory-store.ts';

/** A process that counts up an object by compare-and-swap: folder, times. */
const [, , folder = '', times = '0'] = process.argv;
const store = createDirectoryStore(folder);

const increment = async (): Promise<boolean> => {
  const before = await store.get('counter');
  const next = Number(Buffer.from(before?.body ?? []).toString()) + 1;
  const condition =
    before === null ? ({ kind: 'if-absent' } as const) : ({ kind: 'if-match', etag: before.etag } as const);
  const body = Buffer.from(String(next));
  return (await store.put({ key: 'counter', body, contentType: 'text/plain', condition })).kind === 'written';
};

for (let done = 0; done < Number(times);) done += (await increment()) ? 1 : 0;
