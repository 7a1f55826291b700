import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ObjectStore } from '../../functions/store/object-store.ts';
import { type Presentation, respond, type SiteRequest } from './response.ts';

export type WebServer = { readonly port: number; readonly close: () => Promise<void> };

/** The port is taken, or may not be used. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/** Serves the public part of the site bucket on loopback. Port 0 takes any free one. */
export const startWebServer = async (
  store: ObjectStore,
  presentation: Presentation,
  port: number,
): Promise<WebServer> => {
  const server = createServer((request, response) => {
    void answer(store, presentation, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(portErrorOf(port, cause)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const portErrorOf = (port: number, cause: NodeJS.ErrnoException): PortError => {
  const reason = cause.code === 'EADDRINUSE' ? 'is in use' : `can't be used (${cause.code ?? cause.message})`;
  return new PortError(`port ${port} ${reason}: choose another with --port`, { cause });
};

const answer = async (
  store: ObjectStore,
  presentation: Presentation,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  try {
    const request = requestOf(incoming);
    const { status, headers, body } = await respond(store, presentation, request);
    const lengths = status === 304 ? {} : { 'content-length': String(body.byteLength) };
    outgoing.writeHead(status, { ...headers, ...lengths });
    outgoing.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(
      `plaincast: ${incoming.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`,
    );
    outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end('Internal error\n');
  }
};

const headerOf = ({ headers }: IncomingMessage, name: string): string | null =>
  headers[name]?.toString() ?? null;

const requestOf = (incoming: IncomingMessage): SiteRequest => ({
  method: incoming.method ?? 'GET',
  target: incoming.url ?? '/',
  acceptEncoding: headerOf(incoming, 'accept-encoding') ?? '',
  userAgent: headerOf(incoming, 'user-agent') ?? '',
  ifNoneMatch: headerOf(incoming, 'if-none-match'),
  ifModifiedSince: headerOf(incoming, 'if-modified-since'),
  range: headerOf(incoming, 'range'),
  ifRange: headerOf(incoming, 'if-range'),
});
