/** What is known of an object without its bytes. */
export type ObjectHead = {
  readonly key: string;
  /** Without quotation marks; the MD5 of the body for a simple PUT. */
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  readonly lastModified: Date;
  readonly contentType: string | null;
  readonly metadata: Readonly<Record<string, string>>;
};

export type StoredObject = ObjectHead & { readonly body: Uint8Array };

/** Write only over this very version, or only where nothing is. */
export type PutCondition =
  | { readonly kind: 'if-match'; readonly etag: string }
  | { readonly kind: 'if-absent' };

export type PutRequest = {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly cacheControl?: string;
  /** ASCII values; at most 2 KB in all. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly condition?: PutCondition;
  /** Tags the object `withdrawn=true`: the bucket's lifecycle removes it after 7 days. */
  readonly withdrawn?: boolean;
};

/** `conflict`: somebody else's write came first (412, 409, or 404 on If-Match). Look again. */
export type PutResult = { readonly kind: 'written'; readonly etag: string } | { readonly kind: 'conflict' };

export type ListRequest = {
  readonly prefix: string;
  /** Keys after this one, in UTF-8 byte order. */
  readonly startAfter?: string;
  /** At most this many, at most 1,000. */
  readonly limit?: number;
};

export type ListedObject = {
  readonly key: string;
  readonly etag: string;
  readonly size: number;
  readonly lastModified: Date;
};

/** The only thing plaincast asks of storage: five verbs, strongly consistent, keys in UTF-8 byte order. */
export type ObjectStore = {
  /** Of an object over `largest` bytes the head alone: `body` is empty, `size` says how large it is. */
  readonly get: (key: string, largest?: number) => Promise<StoredObject | null>;
  readonly head: (key: string) => Promise<ObjectHead | null>;
  readonly put: (request: PutRequest) => Promise<PutResult>;
  /** One page; the next starts after its last key. */
  readonly list: (request: ListRequest) => Promise<readonly ListedObject[]>;
  /** Deleting what isn't there is no error. */
  readonly delete: (key: string) => Promise<void>;
};
