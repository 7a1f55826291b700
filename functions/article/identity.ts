/**
 * What makes two uploads the same article, strongest first: an id of its own (front matter `id`, ninjs `uri`,
 * user metadata `id`), its canonical address, and failing both the object key it was uploaded to.
 * Never its title or slug: an edit must not make a new entry in somebody's feed reader (RFC 4287 §4.2.6).
 */
export type Identity = {
  readonly kind: 'own' | 'canonical' | 'key';
  readonly value: string;
};
