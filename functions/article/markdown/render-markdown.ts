import { whenNeeded } from '../deferred/when-needed.ts';
import MarkdownIt, { type MarkdownIt as MarkdownItType } from 'markdown-it';
import { footnoteReferences, type FootnoteEnvironment, splitFootnotes } from './footnotes.ts';
import { taskItems } from './task-items.ts';

/** CommonMark with tables, strikethrough, task lists and footnotes; markup in it is kept, and judged by the sanitizer. */
const createEngine = (): MarkdownItType =>
  new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 100 })
    .use(footnoteReferences)
    .use(taskItems);

/** Most uploads have no Markdown, and a cold start waits for nothing. */
const engineOf = whenNeeded(createEngine);

/** Markdown as markup, not yet sanitized. Footnotes that are mentioned become a list at the end. */
export const renderMarkdown = (markdown: string): string => {
  const engine = engineOf();
  const { body, notes } = splitFootnotes(markdown.replaceAll(/\r\n?/gu, '\n'));
  const environment: FootnoteEnvironment = { notes, mentioned: [] };
  const html = engine.render(body, environment);
  const items = environment.mentioned.map((label, index) => {
    const back = ` <a href="#note-mark-${index + 1}">↩</a>`;
    return `<li id="note-${index + 1}">${engine.renderInline(notes.get(label) ?? '')}${back}</li>`;
  });
  return items.length === 0 ? html : `${html}<ol>${items.join('\n')}</ol>\n`;
};
