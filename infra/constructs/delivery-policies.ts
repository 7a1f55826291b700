import { Duration } from 'aws-cdk-lib';
import {
  CachePolicy,
  CacheQueryStringBehavior,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseHeadersPolicyProps,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { responseHeadersFor, strictTransportSecurity } from '../../functions/site/response-headers.ts';
import { type Route, type RouteKind, routes } from '../../functions/site/routes.ts';

export type Policies = {
  readonly caching: Readonly<Record<RouteKind, CachePolicy>>;
  readonly headers: Readonly<Record<RouteKind, ResponseHeadersPolicy>>;
};

/** Seconds, for an object that carries no `Cache-Control`: all that plaincast writes do. */
const defaultSeconds = { pages: 300, feeds: 60, media: 86_400 } as const;
type CacheName = keyof typeof defaultSeconds;

const cacheOf: Readonly<Record<RouteKind, CacheName>> = {
  care: 'pages',
  amp: 'pages',
  page: 'pages',
  feed: 'feeds',
  archive: 'feeds',
  signpost: 'feeds',
  sitemap: 'feeds',
  media: 'media',
};

/** Nothing of a request but its path decides the answer: no cookie, header or query splits the cache. */
const createCachePolicy = (scope: Construct, name: CacheName): CachePolicy =>
  new CachePolicy(scope, `${name}Cache`, {
    comment: `plaincast ${name}`,
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(defaultSeconds[name]),
    maxTtl: Duration.days(365),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });

export const createCachePolicies = (scope: Construct): Pick<Policies, 'caching'> => {
  const pages = createCachePolicy(scope, 'pages');
  const feeds = createCachePolicy(scope, 'feeds');
  const media = createCachePolicy(scope, 'media');
  const named = { pages, feeds, media };
  return { caching: perKind((route) => named[cacheOf[route.kind]]) };
};

/** Routes with the same headers share a policy: an account may have twenty. */
export const createHeaders = (scope: Construct, inlineScripts: readonly string[]): Policies['headers'] => {
  const made = new Map<string, ResponseHeadersPolicy>();
  return perKind((route) => {
    const same = JSON.stringify(responseHeadersFor(route, inlineScripts));
    const policy =
      made.get(same) ??
      new ResponseHeadersPolicy(scope, `${route.kind}Headers`, headersOf(route, inlineScripts));
    made.set(same, policy);
    return policy;
  });
};

const perKind = <Value>(make: (route: Route) => Value): Readonly<Record<RouteKind, Value>> =>
  Object.fromEntries(routes.map((route) => [route.kind, make(route)])) as Record<RouteKind, Value>;

/** CloudFront has names of its own for the security headers; the values are those of the local server. */
const headersOf = (route: Route, inlineScripts: readonly string[]): ResponseHeadersPolicyProps => {
  const headers = responseHeadersFor(route, inlineScripts);
  const { seconds, includeSubdomains } = strictTransportSecurity;
  return {
    comment: `plaincast ${route.kind}`,
    ...(route.crossOrigin ? { corsBehavior } : {}),
    customHeadersBehavior: {
      customHeaders: [
        { header: 'permissions-policy', value: headers['permissions-policy'] ?? '', override: true },
      ],
    },
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: headers['content-security-policy'] ?? '',
        override: true,
      },
      contentTypeOptions: { override: true },
      referrerPolicy: {
        referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
        override: true,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(seconds),
        includeSubdomains,
        override: true,
      },
    },
  };
};

const corsBehavior = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD'],
  accessControlAllowOrigins: ['*'],
  originOverride: true,
};
