import { createHash } from 'node:crypto';

/**
 * What makes two uploads the same article, strongest first: an id of its own (front matter `id`, ninjs `uri`,
 * user metadata `id`), its canonical address, and failing both the object key it was uploaded to.
 * Never its title or slug: an edit must not make a new entry in somebody's feed reader (RFC 4287 §4.2.6).
 */
export type Identity = {
  readonly kind: 'own' | 'canonical' | 'key';
  readonly value: string;
};

/**
 * The article's UUID: the same for the same identity on the same site, for ever (RFC 9562 §5.5, version 5).
 * Site: `site.identity`, so that two sites that publish one article don't share an id.
 */
export const mintId = (identity: Identity, site: string): string =>
  namedId(namedId(rootNamespace, site), `${identity.kind}:${stableValue(identity)}`);

/** Namespace of plaincast's sites: a version 4 UUID drawn once. */
const rootNamespace = '5f0c7a52-9a3e-4c38-b1d6-0f6a1c2f7e94';

const stableValue = ({ kind, value }: Identity): string =>
  kind === 'canonical' ? stableAddress(value) : value;

/** Parameters that tell where a reader came from, not what is read. */
const trackingParameter = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|spm|share_token)$/;

/** One article stays one when its address moves to https or is copied with tracking or a fragment. */
const stableAddress = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of new Set(url.searchParams.keys())) {
    if (trackingParameter.test(name)) url.searchParams.delete(name);
  }
  return `${url.host}${url.pathname}${url.search}`;
};

const namedId = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
