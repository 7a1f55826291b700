import { entryPrefix, mediaKey } from '../../functions/site/keys.ts';
import type {
  ObjectHead,
  ObjectStore,
  PutRequest,
  PutResult,
  StoredObject,
} from '../../functions/store/object-store.ts';
import type { Weakening } from './newsroom.ts';

const isRecord = (key: string): boolean => key.startsWith(entryPrefix);
const isPointer = (key: string): boolean => key.startsWith('catalog/keys/');
const isUse = (key: string): boolean => key.startsWith('catalog/pictures/');
const isPage = (key: string): boolean => key.startsWith('care/') || key.startsWith('amp/');

/** Writes whatever is there by now. */
const withoutCompareAndSwap: Weakening = ({ uploads, siteBucket }) => ({
  uploads,
  siteBucket: {
    ...siteBucket,
    put: ({ key, body, contentType, metadata = {} }) => siteBucket.put({ key, body, contentType, metadata }),
  },
});

/** Once the record is written, every second look sees what the first one saw. */
const withoutSecondLook: Weakening = ({ uploads, siteBucket }) => {
  const seen = new Map<string, ObjectHead | null>();
  let recordWritten = false;
  return {
    uploads: {
      ...uploads,
      get: async (key, largest) => {
        const stored = await uploads.get(key, largest);
        seen.set(key, stored);
        return stored;
      },
      head: async (key) => (recordWritten && seen.has(key) ? (seen.get(key) ?? null) : uploads.head(key)),
    },
    siteBucket: {
      ...siteBucket,
      get: (key) => {
        if (isRecord(key)) recordWritten = false;
        return siteBucket.get(key);
      },
      put: async (request) => {
        const result = await siteBucket.put(request);
        if (isRecord(request.key) && result.kind === 'written') {
          recordWritten = true;
          seen.set(request.key, headOf(request, result.etag));
        }
        return result;
      },
      head: async (key) => (isRecord(key) && seen.has(key) ? (seen.get(key) ?? null) : siteBucket.head(key)),
    },
  };
};

const headOf = ({ key, contentType, body }: PutRequest, etag: string): ObjectHead => ({
  key,
  etag,
  contentType,
  size: body.length,
  lastModified: new Date(0),
  metadata: {},
});

/** The second look looks at the upload alone, not at the record. */
const withoutLookAtRecord: Weakening = ({ uploads, siteBucket }) => {
  const written = new Map<string, ObjectHead>();
  return {
    uploads,
    siteBucket: {
      ...siteBucket,
      put: async (request) => {
        const result = await siteBucket.put(request);
        if (result.kind === 'written') written.set(request.key, headOf(request, result.etag));
        return result;
      },
      head: async (key) =>
        isRecord(key) ? (written.get(key) ?? siteBucket.head(key)) : siteBucket.head(key),
    },
  };
};

/** The pages first, then the record. */
const recordLast: Weakening = ({ uploads, siteBucket }) => {
  let held: PutRequest | null = null;
  const release = async (): Promise<PutResult | null> => {
    const request = held;
    held = null;
    return request === null ? null : siteBucket.put(request);
  };
  return {
    uploads,
    siteBucket: {
      ...siteBucket,
      put: async (request) => {
        if (!isRecord(request.key)) return siteBucket.put(request);
        held = request;
        return { kind: 'written', etag: 'held' };
      },
      head: async (key) => {
        if (!isRecord(key)) return siteBucket.head(key);
        const result = await release();
        const head = await siteBucket.head(key);
        return result?.kind === 'written' && head !== null ? { ...head, etag: 'held' } : head;
      },
    },
  };
};

/** The upload is read before its record. Good for the upload `a`. */
const uploadBeforeRecord: Weakening = ({ uploads, siteBucket }) => {
  let early: ReturnType<ObjectStore['get']> | null = null;
  return {
    uploads: {
      ...uploads,
      get: (key, largest) => {
        const before = early;
        early = null;
        return before ?? uploads.get(key, largest);
      },
    },
    siteBucket: {
      ...siteBucket,
      get: async (key) => {
        if (isRecord(key)) {
          early = uploads.get('a');
          await early;
        }
        return siteBucket.get(key);
      },
    },
  };
};

/** A withdrawal removes the record. */
const recordDeleted: Weakening = ({ uploads, siteBucket }) => ({
  uploads,
  siteBucket: {
    ...siteBucket,
    put: async (request) => {
      const isWithdrawal = isRecord(request.key) && Buffer.from(request.body).includes('"withdrawn"');
      if (!isWithdrawal) return siteBucket.put(request);
      await siteBucket.delete(request.key);
      return { kind: 'written', etag: '' };
    },
  },
});

/** Nobody knows afterwards which ids an upload claimed. */
const withoutPointer: Weakening = ({ uploads, siteBucket }) => ({
  uploads,
  siteBucket: {
    ...siteBucket,
    put: (request) =>
      isPointer(request.key) ? Promise.resolve({ kind: 'written', etag: '' }) : siteBucket.put(request),
  },
});

/** The pointer is written once the pages are. */
const pointerLast: Weakening = ({ uploads, siteBucket }) => {
  let held: PutRequest | null = null;
  return {
    uploads,
    siteBucket: {
      ...siteBucket,
      put: async (request) => {
        if (isPointer(request.key)) {
          held = request;
          return { kind: 'written', etag: '' };
        }
        const result = await siteBucket.put(request);
        const pointer = held;
        if (isPage(request.key) && pointer !== null) {
          held = null;
          await siteBucket.put(pointer);
        }
        return result;
      },
    },
  };
};

/** Nobody knows which articles a picture is in. */
const withoutUse: Weakening = ({ uploads, siteBucket }) => ({
  uploads,
  siteBucket: {
    ...siteBucket,
    put: (request) =>
      isUse(request.key) ? Promise.resolve({ kind: 'written', etag: '' }) : siteBucket.put(request),
  },
});

/** What was seen of a picture before the record was written, is seen after it. */
const withoutLookAtPictures: Weakening = ({ uploads, siteBucket }) => {
  const media = new Map<string, ObjectHead | null>();
  const pictures = new Map<string, StoredObject | null>();
  return {
    uploads: {
      ...uploads,
      get: async (key, largest) => {
        const before = pictures.get(key);
        if (before !== undefined) return before;
        const stored = await uploads.get(key, largest);
        if (key.endsWith('.png') && media.has(mediaKey(key))) pictures.set(key, stored);
        return stored;
      },
    },
    siteBucket: {
      ...siteBucket,
      get: (key) => {
        if (isRecord(key)) [media, pictures].forEach((seen) => seen.clear());
        return siteBucket.get(key);
      },
      head: async (key) => {
        const before = media.get(key);
        if (before !== undefined) return before;
        const head = await siteBucket.head(key);
        if (key.startsWith('media/')) media.set(key, head);
        return head;
      },
    },
  };
};

/** Ways to do less than the protocol asks. Each is wrong in some interleaving, and the simulation must find it. */
export const weakenings = {
  'without compare-and-swap': withoutCompareAndSwap,
  'without a second look': withoutSecondLook,
  'without a second look at the record': withoutLookAtRecord,
  'without a second look at pictures': withoutLookAtPictures,
  'with the record written last': recordLast,
  'with the upload read before the record': uploadBeforeRecord,
  'with the record deleted on withdrawal': recordDeleted,
  'without a pointer to the ids that an upload claimed': withoutPointer,
  'with that pointer written last': pointerLast,
  'without a note of the articles that a picture is in': withoutUse,
} as const satisfies Readonly<Record<string, Weakening>>;
