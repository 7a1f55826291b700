/**
 * What a person sees who opens a feed in a browser: titles and summaries to read, and a word on what this is.
 * CSS only, since browsers are dropping XSLT; Chromium shows a feed as it is written whatever it says, and there a
 * comment on top explains. Colours are those of the reader's own settings.
 */
export const renderStyleSheet = (): string => `@namespace atom "http://www.w3.org/2005/Atom";
@namespace content "http://purl.org/rss/1.0/modules/content/";
@namespace dc "http://purl.org/dc/elements/1.1/";
@namespace media "http://search.yahoo.com/mrss/";
:root { display: block; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 system-ui, sans-serif; color: CanvasText; background: Canvas; color-scheme: light dark; }
:root::before { display: block; content: "This is a web feed: it brings new articles to you. Copy the address of this page into a feed reader. 这是订阅源:把本页地址复制到阅读器,新文章就会送到您面前。"; padding: .75rem 1rem; border: 2px solid; border-radius: .5rem; }
* { display: none; }
channel, item, title, description, atom|entry, atom|title, atom|subtitle, atom|summary, pubDate, atom|published { display: block; }
channel > title, atom|feed > atom|title { font-size: 2rem; font-weight: bold; margin-top: 1.5rem; }
item, atom|entry { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid; }
item > title, atom|entry > atom|title { font-size: 1.25rem; font-weight: bold; }
pubDate, atom|published { font-size: 1rem; }
image, content|encoded, media|content, atom|content { display: none; }
`;
