import { expect, it } from 'vitest';
import type { Channel } from '../../functions/site/channel.ts';
import { homeKey, opmlKey } from '../../functions/site/keys.ts';
import { latestPages, steadyObjects } from '../../functions/syndicate/write-lists.ts';
import { smallSite } from './newsdesk.ts';

const channels: readonly Channel[] = [
  { kind: 'site' },
  { kind: 'section', name: 'Arts' },
  { kind: 'section', name: '体育' },
  { kind: 'section', name: '新闻' },
  { kind: 'language', name: 'en' },
];

it('Sections stand in the publisher’s order in lists and subscriptions, others after them', () => {
  const site = { ...smallSite, sections: { news: '新闻', sport: '体育' } };
  const objects = [...latestPages(site, channels, null), ...steadyObjects(site, channels)];
  for (const key of [homeKey, opmlKey]) {
    const body = String(objects.find((object) => object.key === key)?.body);
    const places = ['新闻', '体育', 'Arts'].map((name) => body.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  }
});
