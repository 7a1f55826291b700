import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

type Stored = {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
};
type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

/** Enough of S3 to run a deployed bundle against in one process, and to count what it asks for. Not a test double of
 * S3's rules: those are tested against a real server (`npm run test:s3`). */
export type ObjectServer = {
  readonly endpoint: string;
  readonly put: (bucket: string, key: string, body: Buffer) => void;
  readonly keys: () => readonly string[];
  /** Requests since the last call, by method. */
  readonly count: () => Readonly<Record<string, number>>;
  readonly close: () => void;
};

const read = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const keep = (body: Buffer, headers: IncomingMessage['headers']): Stored => ({
  body,
  etag: `"${createHash('md5').update(body).digest('hex')}"`,
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      (name === 'content-type' || name === 'cache-control' || name.startsWith('x-amz-meta-')) &&
      typeof value === 'string'
        ? [[name, value]]
        : [],
    ),
  ),
});

const conflicts = (headers: IncomingMessage['headers'], there: Stored | undefined): boolean => {
  if (headers['if-none-match'] === '*') return there !== undefined;
  const match = headers['if-match'];
  return match !== undefined && match.replaceAll('"', '') !== there?.etag.replaceAll('"', '');
};

const put = (objects: Map<string, Stored>, path: string, body: Buffer, request: IncomingMessage): Reply => {
  if (conflicts(request.headers, objects.get(path))) return { status: 412 };
  const stored = keep(body, request.headers);
  objects.set(path, stored);
  return { status: 200, headers: { etag: stored.etag } };
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const list = (objects: Map<string, Stored>, bucket: string, query: URLSearchParams): Reply => {
  const prefix = `/${bucket}/${query.get('prefix') ?? ''}`;
  const found = [...objects]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, { body, etag }]) => [path.slice(bucket.length + 2), etag, body.length] as const)
    .filter(([key]) => key > (query.get('start-after') ?? ''))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, Number(query.get('max-keys') ?? 1000));
  const contents = found.map(
    ([key, etag, size]) =>
      `<Contents><Key>${escapeXml(key)}</Key><ETag>${etag}</ETag><Size>${size}</Size>` +
      '<LastModified>2025-01-01T00:00:00.000Z</LastModified></Contents>',
  );
  const xml = `<?xml version="1.0"?><ListBucketResult><Name>${bucket}</Name><KeyCount>${found.length}</KeyCount><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
};

const describe = ({ body, etag, headers }: Stored): Readonly<Record<string, string>> => ({
  ...headers,
  etag,
  'content-length': String(body.length),
  'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT',
});

const answer = (objects: Map<string, Stored>, request: IncomingMessage, body: Buffer): Reply => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname);
  if (url.searchParams.has('list-type')) return list(objects, path.split('/')[1] ?? '', url.searchParams);
  if (request.method === 'PUT') return put(objects, path, body, request);
  if (request.method === 'DELETE') return { status: objects.delete(path) ? 204 : 404 };
  const stored = objects.get(path);
  if (stored === undefined) return { status: 404 };
  return { status: 200, headers: describe(stored), body: stored.body };
};

/** Latency: milliseconds that every answer takes, as a real one over the network would. */
export const startObjectServer = async (latency: number): Promise<ObjectServer> => {
  const objects = new Map<string, Stored>();
  let counts: Record<string, number> = {};
  const handle = async (request: IncomingMessage): Promise<Reply> => {
    const method = request.url?.includes('list-type=2') ? 'LIST' : (request.method ?? '');
    counts[method] = (counts[method] ?? 0) + 1;
    const body = await read(request);
    await wait(latency);
    return answer(objects, request, body);
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await handle(request);
    response.writeHead(reply.status, reply.headers);
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  };
  const server: Server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    put: (bucket, key, body) => objects.set(`/${bucket}/${key}`, keep(body, {})),
    keys: () => [...objects.keys()],
    count: () => {
      const before = counts;
      counts = {};
      return before;
    },
    close: () => server.close(),
  };
};
