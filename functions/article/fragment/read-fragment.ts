import { type Drafting, drafted, emptyDraft } from '../model/draft.ts';
import { sanitizeMarkup } from '../sanitize/sanitize.ts';
import { wellFormed } from '../markup/parse/well-formed.ts';
import { plainText } from '../summary/plain-text.ts';

const leadingHeading =
  /^\s*(?:<(?:article|main|section|header|div)\b[^>]{0,500}>\s*){0,6}<h([12])\b[^>]{0,500}>([^]{1,2000}?)<\/h\1>/i;

/**
 * HTML without a page around it: the publisher chose every element of it, so that nothing but unsafe things
 * is taken away. A leading `h1` is the title, and a leading `h2` over which there is none and which is the only one.
 * Base: address that relative ones are resolved against.
 */
export const readFragment = (html: string, base: string | null): Drafting => {
  const heading = headingOf(html);
  const title = heading === null ? '' : plainText(wellFormed(heading[2] ?? '')).replaceAll(/\s+/g, ' ');
  const rest = heading === null ? html : withoutHeading(html, heading[0]);
  return drafted({
    ...emptyDraft,
    title,
    html: sanitizeMarkup(rest, base),
    evidence: [
      { field: 'html', signal: 'HTML fragment' },
      ...(title === '' ? [] : [{ field: 'title', signal: `h${heading?.[1] ?? ''}` }]),
    ],
  });
};

const headingOf = (html: string): RegExpExecArray | null => {
  const heading = leadingHeading.exec(html);
  const isSection = heading?.[1] === '2' && /<h[12]\b/i.test(html.slice(heading[0].length));
  return isSection ? null : heading;
};

/** What stands before the heading are opened wrappers: they stay open. */
const withoutHeading = (html: string, upToHeading: string): string =>
  `${upToHeading.slice(0, upToHeading.search(/<h[12]\b/i))}${html.slice(upToHeading.length)}`;
