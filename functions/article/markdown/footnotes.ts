import type { MarkdownIt, StateInline } from 'markdown-it';

/** A Markdown text without its footnotes, and those by their labels. */
export type Footnotes = { readonly body: string; readonly notes: ReadonlyMap<string, string> };

const definition = /^ {0,3}\[\^([^\]\s]{1,64})\]:[ \t]*(.*)$/u;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Takes `[^1]: …` out of the text, with the lines indented under it. What stands in fenced code stays. */
export const splitFootnotes = (markdown: string): Footnotes => {
  const notes = new Map<string, string[]>();
  const body: string[] = [];
  let inFence = false;
  let current: string[] | null = null;
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) inFence = !inFence;
    const [, label, words = ''] = (inFence ? null : definition.exec(line)) ?? [];
    if (label !== undefined) {
      current = [words];
      notes.set(label, current);
    } else if (current !== null && /^(?: {2,}|\t)\S/u.test(line)) current.push(line.trim());
    else {
      if (line.trim() !== '') current = null;
      body.push(line);
    }
  }
  return {
    body: body.join('\n'),
    notes: new Map([...notes].map(([label, lines]) => [label, lines.join('\n')])),
  };
};

/** What the renderer carries along: notes by label, and the labels in the order of their first mention. */
export type FootnoteEnvironment = {
  readonly notes: ReadonlyMap<string, string>;
  readonly mentioned: string[];
};

/** Teaches the engine `[^1]`: a raised link to the note. An unknown label stays as it is written. */
export const footnoteReferences = (engine: MarkdownIt): void => {
  engine.inline.ruler.before('link', 'footnote-reference', (state: StateInline, silent: boolean): boolean => {
    const label = /^\[\^([^\]\s]{1,64})\]/u.exec(state.src.slice(state.pos, state.pos + 70))?.[1];
    if (label === undefined || !isEnvironment(state.env) || !state.env.notes.has(label)) return false;
    if (!silent) state.push('html_inline', '', 0).content = reference(label, state.env.mentioned);
    state.pos += label.length + 3;
    return true;
  });
};

const reference = (label: string, mentioned: string[]): string => {
  const isFirst = !mentioned.includes(label);
  if (isFirst) mentioned.push(label);
  const number = mentioned.indexOf(label) + 1;
  return `<sup${isFirst ? ` id="note-mark-${number}"` : ''}><a href="#note-${number}">${number}</a></sup>`;
};

const isEnvironment = (value: unknown): value is FootnoteEnvironment =>
  typeof value === 'object' && value !== null && 'notes' in value && 'mentioned' in value;
