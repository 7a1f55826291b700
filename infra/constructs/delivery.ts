import { Aws, Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  type BehaviorOptions,
  Distribution,
  type FunctionAssociation,
  FunctionEventType,
  HttpVersion,
  PriceClass,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  AllowedMethods,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { notFoundKey } from '../../functions/site/keys.ts';
import { publicPatterns, type Route, routes } from '../../functions/site/routes.ts';
import { explain } from './acknowledgements.ts';
import { createCachePolicies, createHeaders, type Policies } from './delivery-policies.ts';
import { createEdgeFunctions, type EdgeFunctions } from './edge-functions.ts';

export type DeliverySettings = {
  readonly domainName: string | null;
  readonly certificateArn: string | null;
  /** CSP sources of the scripts in our pages. */
  readonly inlineScripts: readonly string[];
  /** WebSub hub that feeds name. */
  readonly hub: string | null;
};

/** CloudFront before the site bucket: each route its cache time and headers, all from `functions/site`. */
export const createDelivery = (scope: Construct, site: IBucket, settings: DeliverySettings): Distribution => {
  const home = new Construct(scope, 'Delivery');
  const origin = S3BucketOrigin.withBucketDefaults(site, {
    originAccessControlId: new S3OriginAccessControl(home, 'OriginAccess').originAccessControlId,
  });
  const policies = { ...createCachePolicies(home), headers: createHeaders(home, settings.inlineScripts) };
  const edge = createEdgeFunctions(home, settings.hub);
  const behavior = (route: Route): BehaviorOptions & { origin: typeof origin } => ({
    origin,
    ...behaviorFor(route, policies, edge),
  });
  const distribution = new Distribution(home, 'Distribution', {
    comment: `plaincast ${Aws.STACK_NAME}`,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_ALL,
    defaultRootObject: 'index.html',
    ...domainOf(home, settings),
    defaultBehavior: behavior(last(routes)),
    additionalBehaviors: Object.fromEntries(
      routes.slice(0, -1).map((route) => [`/${route.pattern}`, behavior(route)]),
    ),
    errorResponses: [403, 404].map((httpStatus) => ({
      // A missing page is 403 to whoever may not list the bucket; to readers it is simply not there.
      httpStatus,
      responseHttpStatus: 404,
      responsePagePath: `/${notFoundKey}`,
      ttl: Duration.seconds(10),
    })),
  });
  site.addToResourcePolicy(readPublicPrefixes(site, distribution));
  explainDistribution(distribution, settings);
  return distribution;
};

const behaviorFor = (
  route: Route,
  policies: Policies,
  edge: EdgeFunctions,
): Omit<BehaviorOptions, 'origin'> => ({
  compress: true,
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
  cachePolicy: policies.caching[route.kind],
  responseHeadersPolicy: policies.headers[route.kind],
  functionAssociations: associationsFor(route, edge),
});

/** Every run of an edge function costs a little: only where it has something to do. */
const associationsFor = (route: Route, edge: EdgeFunctions): FunctionAssociation[] => [
  ...(['page', 'care'].includes(route.kind)
    ? [{ function: edge.request, eventType: FunctionEventType.VIEWER_REQUEST }]
    : []),
  ...(['care', 'amp', 'feed', 'archive'].includes(route.kind)
    ? [{ function: edge.response, eventType: FunctionEventType.VIEWER_RESPONSE }]
    : []),
];

/** The CDN reads what is public and nothing else: `catalog/` is closed to it by its rights, not by its routes. */
const readPublicPrefixes = (site: IBucket, distribution: Distribution): PolicyStatement =>
  new PolicyStatement({
    sid: 'PublicForTheCdn',
    principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
    actions: ['s3:GetObject'],
    resources: publicPatterns.map((pattern) => site.arnForObjects(pattern)),
    conditions: { StringEquals: { 'AWS:SourceArn': distribution.distributionArn } },
  });

const domainOf = (home: Construct, { domainName, certificateArn }: DeliverySettings) =>
  domainName === null || certificateArn === null
    ? {}
    : {
        domainNames: [domainName],
        certificate: Certificate.fromCertificateArn(home, 'Certificate', certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      };

const last = (all: readonly Route[]): Route => {
  const route = all.at(-1);
  if (route?.pattern !== '*') throw new Error('functions/site/routes.ts: the last pattern must be "*"');
  return route;
};

const explainDistribution = (distribution: Distribution, { domainName }: DeliverySettings): void => {
  explain(distribution, {
    'AwsSolutions-CFR1': 'News is for readers everywhere; a publisher who must can restrict countries.',
    'AwsSolutions-CFR2':
      'Only GET, HEAD and OPTIONS of public static files reach S3, no query, cookie or body does: ' +
      'a firewall would add a monthly charge and nothing to protect.',
    'AwsSolutions-CFR3':
      'A log of who read what is personal data that nothing here needs; S3 logs the CDN’s own reads.',
    ...(domainName === null
      ? {
          'AwsSolutions-CFR4':
            'CloudFront’s own certificate takes no minimum TLS version; domainName and certificateArn in infra/site.json do.',
        }
      : {}),
  });
};
