/** The tree of an article's markup while it is read. Parents change as elements move; a text has no children. */
export type Text = { readonly kind: 'text'; data: string; parent: ParentNode | null };

export type Element = {
  readonly kind: 'element';
  /** In lower case, but for names that a drawing spells otherwise. */
  name: string;
  attribs: Record<string, string>;
  children: ChildNode[];
  parent: ParentNode | null;
};

/** All of an article, or a part of it. */
export type Document = { readonly kind: 'document'; children: ChildNode[]; readonly parent: null };

export type ChildNode = Element | Text;
export type ParentNode = Element | Document;
export type AnyNode = ChildNode | ParentNode;

export const isTag = (node: AnyNode): node is Element => node.kind === 'element';
export const isText = (node: AnyNode): node is Text => node.kind === 'text';

export const createText = (data: string): Text => ({ kind: 'text', data, parent: null });

/** Its children don't know it yet: `setChildren` tells them. */
export const createElement = (
  name: string,
  attribs: Record<string, string>,
  children: ChildNode[] = [],
): Element => ({ kind: 'element', name, attribs, children, parent: null });

export const createDocument = (children: ChildNode[]): Document => ({
  kind: 'document',
  children,
  parent: null,
});
