import { addressOf, mediaKey } from '../site/keys.ts';
import { ampPageOf, carePageOf } from './compose-page.ts';
import type { PublishDependencies } from './dependencies.ts';
import type { PublishOutcome } from './outcome.ts';
import type { Settlement } from './settle.ts';
import type { Sighting } from './sighting.ts';

type Facts = {
  readonly sighting: Sighting;
  /** The id the upload claims now. */
  readonly id: string | null;
  readonly settlements: readonly Settlement[];
  readonly mediaChanged: boolean;
};

const withdrawal = (key: string, settlements: readonly Settlement[]): PublishOutcome => {
  const withdrawn = settlements.filter(({ changed, record }) => changed && record?.kind === 'withdrawn');
  return withdrawn.length === 0
    ? { kind: 'absent', key }
    : { kind: 'withdrawn', key, ids: withdrawn.map(({ id }) => id) };
};

/** All parts of an article are published under the first one's key. */
const isJoined = ({ finding }: Sighting, { warnings }: Settlement): boolean =>
  finding.kind === 'article' &&
  finding.article.part !== undefined &&
  !warnings.some(({ code }) => code === 'parts-missing');

const placement = (
  { site }: PublishDependencies,
  sighting: Sighting,
  settlement: Settlement | undefined,
): PublishOutcome | null => {
  if (settlement?.record?.kind !== 'living') return null;
  const { key } = sighting;
  const { id, record, changed } = settlement;
  const joined = isJoined(sighting, settlement);
  const rivals = joined ? [] : record.uploads.filter((upload) => upload !== record.from);
  const rivalry = rivals.map((rival) => ({
    code: 'same-identity',
    message: `${rival} claims the same identity and is not published: ${record.from} is.`,
  }));
  const placed = {
    key,
    id,
    title: record.entry.title,
    carePage: carePageOf(site, id),
    ampPage: ampPageOf(site, id),
    warnings: [...settlement.warnings, ...rivalry],
  };
  if (record.from !== key && !joined) return { kind: 'superseded', ...placed, by: record.from };
  return { kind: changed ? 'published' : 'unchanged', ...placed };
};

/** What to tell people about it. */
export const describe = (dependencies: PublishDependencies, facts: Facts): PublishOutcome => {
  const { key, finding } = facts.sighting;
  switch (finding.kind) {
    case 'refused':
      return { ...finding.refusal, kind: 'refused' };
    case 'embargoed':
      return { kind: 'embargoed', key, until: finding.until };
    case 'picture': {
      const address = addressOf(dependencies.site.baseUrl, mediaKey(key));
      return { kind: 'picture', key, address, change: facts.mediaChanged ? 'published' : 'unchanged' };
    }
    case 'gone':
    case 'retracted':
      return withdrawal(key, facts.settlements);
    case 'article': {
      const own = facts.settlements.find(({ id }) => id === facts.id);
      return (
        placement(dependencies, facts.sighting, own) ?? {
          kind: 'withdrawn',
          key,
          ids: own === undefined ? [] : [own.id],
        }
      );
    }
  }
};
