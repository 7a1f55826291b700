import { usualNarration } from '../../functions/site/narration-settings.ts';
import { parseSite } from '../../functions/site/parse-site.ts';
import type { Site } from '../../functions/site/site.ts';
import { readConfiguration } from '../configuration.ts';
import type { StartCommand } from './command-line.ts';

/** Where a local site is: as typed, else where it is served, else what the publisher's file says. */
type Place = { readonly folderName: string; readonly served: string | null };

/** What is known of the site before anything is typed. */
type Known = { readonly site: Partial<Site>; readonly baseUrl: string | null };

const readSettings = (path: string | null): Known => {
  if (path === null) return { site: { zone: 'Asia/Shanghai' }, baseUrl: null };
  const { site, isSet } = readConfiguration(path);
  return { site, baseUrl: isSet('baseUrl') ? site.baseUrl : null };
};

/**
 * The site of a build on this machine: what the publisher's file says of it (the rest is for the cloud), and what was
 * typed. Nothing is read aloud unless it was asked for here: it costs money. Throws what `readConfiguration` does.
 */
export const localSite = (command: StartCommand, { folderName, served }: Place): Site => {
  const known = readSettings(command.settings);
  const site = parseSite({
    ...known.site,
    title: command.title ?? known.site.title ?? `plaincast: ${folderName}`,
    baseUrl: command.baseUrl ?? served ?? known.baseUrl ?? `http://localhost:${command.port}`,
  });
  return { ...site, narration: command.narrate ? (site.narration ?? usualNarration) : undefined };
};

/** One line for whoever has switched the narration on for the cloud and doesn't ask for it here. */
export const narrationNote = ({ settings, narrate }: StartCommand): string | null =>
  narrate || readSettings(settings).site.narration === undefined
    ? null
    : 'narration needs AWS: --narrate has articles read aloud by Amazon Polly, with your credentials and for your money. Without it pages are whole, and silent';
