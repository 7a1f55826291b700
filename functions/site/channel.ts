/** What one can subscribe to. Each channel has a feed in every format. */
export type Channel =
  | { readonly kind: 'site' }
  | { readonly kind: 'care' }
  | NamedChannel<'section'>
  | NamedChannel<'tag'>
  | NamedChannel<'author'>
  | NamedChannel<'language'>;

type NamedChannel<Kind> = { readonly kind: Kind; readonly name: string };
