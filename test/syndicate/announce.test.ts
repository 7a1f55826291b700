import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { announcer } from '../../functions/syndicate/announce.ts';

const topic = 'https://news.example.com/feeds/rss.xml';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A hub that gives one answer after the other; the last one stays. */
const openHub = async (
  answers: readonly number[],
): Promise<{ readonly address: string; readonly heard: readonly string[] }> => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(heard.length, answers.length - 1)] ?? 500;
    void text(request).then((body) => {
      heard.push(`${request.method} ${request.headers['content-type']} ${body}`);
      return response.writeHead(answer).end();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, heard };
};

/** Real requests, without real pauses. */
const client = { fetch, wait: async () => undefined };

describe('a WebSub hub', () => {
  it('is told of each topic', async () => {
    const { address, heard } = await openHub([204]);
    expect(await announcer(client, address)([topic, `${topic}?2`])).toEqual([]);
    expect(heard.toSorted()).toEqual([
      `POST application/x-www-form-urlencoded hub.mode=publish&hub.url=${encodeURIComponent(topic)}`,
      `POST application/x-www-form-urlencoded hub.mode=publish&hub.url=${encodeURIComponent(`${topic}?2`)}`,
    ]);
  });

  it.each([503, 429, 500])('that answers %i is told again', async (status) => {
    const { address, heard } = await openHub([status, 204]);
    expect(await announcer(client, address)([topic])).toEqual([]);
    expect(heard).toHaveLength(2);
  });

  it('that stays overloaded is left alone after three tries, and the feed is named', async () => {
    const { address, heard } = await openHub([503]);
    expect(await announcer(client, address)([topic])).toEqual([{ topic, reason: 'answered 503' }]);
    expect(heard).toHaveLength(3);
  });

  it('that says no is asked once', async () => {
    const { address, heard } = await openHub([404]);
    expect(await announcer(client, address)([topic])).toEqual([{ topic, reason: 'answered 404' }]);
    expect(heard).toHaveLength(1);
  });

  it('that is not there fails nothing', async () => {
    const { address } = await openHub([204]);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    const [failure] = await announcer(client, address)([topic]);
    expect(failure?.topic).toBe(topic);
    expect(failure?.reason).not.toBe('');
  });

  it('is not looked for where the site has none', async () => {
    expect(await announcer(client, null)([topic])).toEqual([]);
  });
});
