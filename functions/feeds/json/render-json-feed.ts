import type { FeedDocument, FeedHeader } from '../feed.ts';
import { type Json, jsonItem, person } from './json-item.ts';

const version = 'https://jsonfeed.org/version/1.1';

const metadata = (header: FeedHeader): Json => ({
  title: header.title,
  home_page_url: header.home,
  description: header.description,
  icon: header.icon,
  favicon: header.icon,
  authors: [person(header.author)],
  language: header.language,
  ...(header.hub === null ? {} : { hubs: [{ type: 'WebSub', url: header.hub }] }),
});

/** JSON Feed 1.1, in pieces. The older documents of the history follow by `next_url`. */
export function* renderJsonFeed(document: FeedDocument): Generator<string> {
  const { header, self, previous, kind } = document;
  const head: Json = {
    version,
    ...metadata(header),
    feed_url: self.json,
    ...(previous === null ? {} : { next_url: previous.json }),
    ...(kind === 'head' ? {} : { _plaincast: { archive: true, current: header.head.json } }),
  };
  yield '{';
  for (const [name, value] of Object.entries(head))
    yield `${JSON.stringify(name)}:${JSON.stringify(value)},\n`;
  yield '"items":[';
  let separator = '\n';
  for (const item of document.items) {
    yield separator;
    yield JSON.stringify(jsonItem(item, header.leadsToCarePages));
    separator = ',\n';
  }
  yield '\n]}\n';
}
