/** Where an article stands in a list: the list's element has it as its id, the care page links to it. `id`: UUID. */
export const entryAnchor = (id: string): string => `a${id.slice(-8)}`;
