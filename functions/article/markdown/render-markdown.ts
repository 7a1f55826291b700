import MarkdownIt from 'markdown-it';

/** CommonMark with tables and strikethrough; markup in it is kept here, and judged by the sanitizer. */
const engine = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 100 });

/** Markdown as markup, not yet sanitized. */
export const renderMarkdown = (markdown: string): string => engine.render(markdown);
