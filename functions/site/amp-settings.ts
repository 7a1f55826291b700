import { address, type Check, group, matching, optional, text, withDefault } from './fields.ts';

/** Where readers can pass an AMP page on. `system`: what their own device offers. */
const shareTargets = ['system', 'email', 'weibo', 'twitter', 'linkedin', 'whatsapp', 'line'] as const;
export type ShareTarget = (typeof shareTargets)[number];

/** What AMP pages may have beyond the article. Nothing of it is there by itself. */
export type AmpSettings = {
  readonly analytics: {
    /** A vendor that AMP knows (`googleanalytics`, `matomo` …), `null` with a configuration of one's own. */
    readonly type: string | null;
    /** https address of the configuration. */
    readonly config: string | null;
  } | null;
  /** Asked before anything is counted. */
  readonly consent: { readonly question: string; readonly accept: string; readonly reject: string } | null;
  readonly share: readonly ShareTarget[];
  /** The newest articles of the same section, from the site's own feed. */
  readonly related: boolean;
};

const secure = address(['https:'], 'an https address');

const yesOrNo: Check<boolean> = (value) =>
  typeof value === 'boolean' ? { value } : { mustBe: 'true or false' };

const targets: Check<readonly ShareTarget[]> = (value) => {
  const known = Array.isArray(value) ? shareTargets.filter((target) => value.includes(target)) : [];
  return Array.isArray(value) && known.length === value.length
    ? { value: known }
    : { mustBe: `a list of ${shareTargets.join(', ')}` };
};

export const ampSettings: Check<AmpSettings> = group<AmpSettings>({
  analytics: optional(
    group<NonNullable<AmpSettings['analytics']>>({
      type: optional(matching(/^[\w-]{2,40}$/, 'the name of a vendor')),
      config: optional(secure),
    }),
  ),
  consent: optional(
    group<NonNullable<AmpSettings['consent']>>({ question: text, accept: text, reject: text }),
  ),
  share: withDefault(targets, []),
  related: withDefault(yesOrNo, false),
});
