/**
 * Names by which scripts reach for something of the document or the window. An element with such an `id` would
 * answer instead (HTML §7.2.2.3, "DOM clobbering"), so the id and the links to it get a prefix.
 * Ids that AMP keeps for itself are in the same table: the validator refuses them; and the care page's own.
 */
const taken: ReadonlySet<string> = new Set(
  [
    'action alert all amp anchors attributes body caches characterset childnodes children close',
    'closed constructor content cookie createelement crypto currentscript customelements defaultview',
    'document documentelement documenturi domain elements embeds event exports external fetch',
    'firstchild focus forms frameelement frames getattribute getelementbyid globalthis head history',
    'html id images implementation innerhtml length links localstorage location method module name',
    'navigator nodename nodetype onerror onload open opener origin ownerdocument parent parentnode',
    'performance plugins print promise prototype queryselector readystate referrer require screen',
    'scripts self sessionstorage setattribute status style submit target tagname title top url',
    'viewport visibilitystate window write writeln',
  ].flatMap((names) => names.split(' ')),
);
const reserved = /^(?:i-amp|amp-|__|-amp|i__amp|care_)|[\s"'<>`]/i;

const identifierPrefix = 'in-';
const longest = 200;

/** The id as it may stand in an article; the same for an id and for the fragment of a link to it. */
export const safeIdentifier = (id: string): string | null => {
  const trimmed = id.trim();
  const safe = isReserved(trimmed) ? `${identifierPrefix}${trimmed.replaceAll(/[\s"'<>`]+/g, '-')}` : trimmed;
  return trimmed === '' || safe.length > longest ? null : safe;
};

const isReserved = (id: string): boolean => taken.has(id.toLowerCase()) || reserved.test(id);
