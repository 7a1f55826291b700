import { type Drafting, drafted, emptyDraft } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { wellFormed } from '../markup/parse/well-formed.ts';
import { plainText } from '../summary/plain-text.ts';

/**
 * HTML without a page around it: the publisher chose every element of it, so that nothing but unsafe things
 * is taken away. A leading `h1` is the title. Base: address that relative ones are resolved against.
 */
export const readFragment = (html: string, base: string | null): Drafting => {
  const heading =
    /^\s*(?:<(?:article|main|section|header|div)\b[^>]{0,500}>\s*){0,6}<h1\b[^>]{0,500}>([^]{1,2000}?)<\/h1>/i.exec(
      html,
    );
  const title = heading === null ? '' : plainText(wellFormed(heading[1] ?? '')).replaceAll(/\s+/g, ' ');
  const rest = heading === null ? html : withoutHeading(html, heading[0]);
  return drafted({
    ...emptyDraft,
    title,
    html: sanitizeMarkup(rest, base),
    evidence: [
      { field: 'html', signal: 'HTML fragment' },
      ...(title === '' ? [] : [{ field: 'title', signal: 'h1' }]),
    ],
  });
};

/** What stands before the heading are opened wrappers: they stay open. */
const withoutHeading = (html: string, upToHeading: string): string =>
  `${upToHeading.slice(0, upToHeading.toLowerCase().lastIndexOf('<h1'))}${html.slice(upToHeading.length)}`;
