/** Content types of files that carry none, by extension: what `aws s3 cp` would have guessed. */
const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'text/html',
    htm: 'text/html',
    xhtml: 'application/xhtml+xml',
    md: 'text/markdown',
    markdown: 'text/markdown',
    txt: 'text/plain',
    json: 'application/json',
    xml: 'application/xml',
    opml: 'text/x-opml',
    css: 'text/css',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    gif: 'image/gif',
    webp: 'image/webp',
    avif: 'image/avif',
    svg: 'image/svg+xml',
  }),
);

/** `null` where the extension says nothing: reading looks at the bytes anyway. */
export const typeByExtension = (key: string): string | null => {
  const extension = /\.(?<extension>[^./]+)$/.exec(key)?.groups?.['extension'];
  return types.get(extension?.toLowerCase() ?? '') ?? null;
};
