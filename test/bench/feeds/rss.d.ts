/** The `rss` package has no types of its own; these are of what the benchmark calls. */
declare module 'rss' {
  type Channel = {
    readonly title: string;
    readonly description: string;
    readonly feed_url: string;
    readonly site_url: string;
  };
  type Item = {
    readonly guid: string;
    readonly title: string;
    readonly url: string;
    readonly description: string;
    readonly author: string;
    readonly categories: string[];
    readonly date: string;
    readonly custom_elements: readonly object[];
  };
  export default class RSS {
    constructor(channel: Channel);
    item(item: Item): void;
    xml(): string;
  }
}
