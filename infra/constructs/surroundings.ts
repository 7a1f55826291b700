import { Aws, type Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Configuration } from '../configuration.ts';

/**
 * Where readers find the site: the publisher's domain, else the address they set, else CloudFront's own.
 * The last is known only when it is deployed.
 */
export const baseUrlOf = ({ site, deployment, isSet }: Configuration, distribution: Distribution): string => {
  if (deployment.domainName !== null) return `https://${deployment.domainName}`;
  return isSet('baseUrl') ? site.baseUrl : `https://${distribution.distributionDomainName}`;
};

/**
 * The site as the functions are told it. Ids that are minted from object keys have their namespace in `identity`:
 * by default one that outlives a stack that is destroyed and deployed again under its name.
 */
export const siteJsonOf = (stack: Stack, configuration: Configuration, baseUrl: string): string => {
  const { site, deployment, isSet } = configuration;
  const identity = isSet('identity')
    ? site.identity
    : `plaincast:${Aws.ACCOUNT_ID}:${Aws.REGION}:${deployment.stackName}`;
  return stack.toJsonString({ ...site, baseUrl, identity });
};
