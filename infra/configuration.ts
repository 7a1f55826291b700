import { readFileSync } from 'node:fs';
import {
  type Check,
  type Checks,
  ConfigurationError,
  matching,
  optional,
  parseFields,
  type Problem,
  recordOf,
  unknownFields,
  wholeNumber,
  withDefault,
} from '../functions/site/fields.ts';
import { parseSite, siteFields } from '../functions/site/parse-site.ts';
import type { Site } from '../functions/site/site.ts';

/** What the publisher's file says about the deployment and not about the articles. */
export type Deployment = {
  /** CloudFormation stack; two sites in one account have two names. */
  readonly stackName: string;
  /** Days that logs are kept. */
  readonly logRetention: number;
  /** Who is told when something is wrong; `null`: nobody, and synth says so. */
  readonly alarmEmail: string | null;
  /** US dollars a month, of the whole account; `null`: no budget alarm. */
  readonly monthlyBudget: number | null;
  /** Own domain, and its certificate in us-east-1 (CloudFront takes no other). Both or neither. */
  readonly domainName: string | null;
  readonly certificateArn: string | null;
};

export type Configuration = {
  /** `baseUrl` and `identity` are only meant where the publisher set them: see `isSet`. */
  readonly site: Site;
  readonly deployment: Deployment;
  /** Whether the publisher's file has the field. */
  readonly isSet: (field: 'baseUrl' | 'identity') => boolean;
};

/** Days that CloudWatch Logs knows (PutRetentionPolicy), up to ten years. */
export const retentions: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];
const retention: Check<number> = (value) => {
  const found = retentions.find((days) => days === value);
  return found === undefined
    ? { mustBe: `a number of days that CloudWatch knows (${retentions.join(', ')})` }
    : { value: found };
};

const checks: Checks<Deployment> = {
  stackName: withDefault(matching(/^[A-Za-z][A-Za-z0-9-]{0,60}$/, 'letters, digits and -'), 'Plaincast'),
  logRetention: withDefault(retention, 30),
  alarmEmail: optional(matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address')),
  monthlyBudget: optional(wholeNumber(1, 1_000_000)),
  domainName: optional(
    matching(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'a domain like news.example.com'),
  ),
  certificateArn: optional(
    matching(
      /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
      'a certificate in us-east-1 (arn:aws:acm:us-east-1:…)',
    ),
  ),
};

const deploymentFields: readonly string[] = Object.keys(checks);

/** Bytes of JSON. Lambda gives all variables of a function 4 KB together; the names of two buckets want some of it. */
const longestSite = 3_500;

/** The site is told to the functions in their environment: what has no room there would fail at deployment. */
const roomFor = (site: Site): readonly Problem[] => {
  const lengths = Object.entries(site).map(([field, value]) => ({ field, length: lengthOf(value) }));
  const [longest] = lengths.toSorted((one, other) => other.length - one.length);
  const together = lengthOf(site);
  if (longest === undefined || together <= longestSite) return [];
  const problem = `is too long: with it the site takes ${together} bytes of JSON, and a function’s environment has room for ${longestSite}`;
  return [{ field: longest.field, problem }];
};

const lengthOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '');

const contradictions = (site: Site, deployment: Deployment, baseUrlIsSet: boolean) => {
  const { domainName, certificateArn } = deployment;
  if (domainName !== null && certificateArn === null)
    return [{ field: 'certificateArn', problem: 'must be set where domainName is' }];
  if (domainName === null && certificateArn !== null)
    return [{ field: 'domainName', problem: 'must be set where certificateArn is' }];
  if (domainName !== null && baseUrlIsSet && site.baseUrl !== `https://${domainName}`)
    return [{ field: 'baseUrl', problem: `must be https://${domainName}, the domainName, or be left out` }];
  return [];
};

/** The publisher's file, parsed. Throws `ConfigurationError` naming every field at fault. */
export const parseConfiguration = (value: unknown): Configuration => {
  const record = recordOf(value, 'infra/site.json');
  const problems = unknownFields(record, [...siteFields, ...deploymentFields]);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const deployment = parseFields(record, checks);
  const site = parseSite(
    Object.fromEntries(Object.entries(record).filter(([field]) => siteFields.includes(field))),
  );
  const isSet = (field: string): boolean => record[field] !== undefined && record[field] !== null;
  const contradicting = [...contradictions(site, deployment, isSet('baseUrl')), ...roomFor(site)];
  if (contradicting.length > 0) throw new ConfigurationError(contradicting);
  return { site, deployment, isSet };
};

/** The publisher's file can't be read, or says something impossible: one line for the publisher. */
export class PublishersFileError extends Error {
  override readonly name = 'PublishersFileError';
}

/** Reads the publisher's file. `PublishersFileError` names the file, the field and what it must be. */
export const readConfiguration = (path: string): Configuration => {
  try {
    return parseConfiguration(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublishersFileError(`${path}: ${reason}`, { cause: error });
  }
};
