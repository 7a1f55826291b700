import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer } from 'node:net';

/** A way to the server on which the answer to the first request is lost after the server has done its work. */
export const loseFirstAnswer = async (endpoint: string): Promise<{ endpoint: string; close: () => void }> => {
  const { hostname, port } = new URL(endpoint);
  let lost = false;
  const proxy = createServer((client) => {
    const server = createConnection(Number(port), hostname);
    const end = (): void => void [client.destroy(), server.destroy()];
    client.on('error', end).on('close', end);
    server.on('error', end).on('close', end);
    client.pipe(server);
    server.on('data', (chunk) => {
      if (lost) return void client.write(chunk);
      lost = true;
      end();
    });
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const { port: open } = proxy.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${open}`, close: () => void proxy.close() };
};
