/** An object as the publisher uploaded it. */
export type Upload = {
  readonly key: string;
  readonly body: Uint8Array;
  /** As stored with the object; a hint, since uploaders guess it. */
  readonly contentType: string | null;
  /** S3 user metadata, percent-encoded as stored: `title`, `author`, `published`, `section`, `canonical`, `lang`, `id`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Where the page was fetched from, when the caller knows. */
  readonly url: string | null;
};

/** What reading needs to know of the site: the defaults where an upload is silent. */
export type ReadingSettings = {
  /** BCP 47, for an article whose language can't be told. */
  readonly language: string;
  /** IANA zone of a time that names none, e.g. `Asia/Shanghai`. */
  readonly zone: string;
  /** Largest upload that is read, in bytes. */
  readonly largestUpload: number;
  /** Below this confidence (0 to 1) an article is refused. */
  readonly leastConfidence: number;
};
