import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { inlineScripts } from '../../functions/render/care/policy.ts';
import * as keys from '../../functions/site/keys.ts';
import { fitsPattern } from '../../functions/site/path-pattern.ts';
import { responseHeadersFor } from '../../functions/site/response-headers.ts';
import { publicPatterns, routeFor, routes } from '../../functions/site/routes.ts';
import { listOf, readable, synthesize } from './synthesize.ts';

type Behavior = {
  readonly PathPattern?: string;
  readonly Compress: boolean;
  readonly ViewerProtocolPolicy: string;
  readonly ResponseHeadersPolicyId: { readonly Ref: string };
  readonly CachePolicyId: { readonly Ref: string };
};
type Config = {
  readonly HttpVersion: string;
  readonly Aliases?: readonly string[];
  readonly ViewerCertificate?: Readonly<Record<string, string>>;
  readonly CacheBehaviors: readonly Behavior[];
  readonly DefaultCacheBehavior: Behavior;
  readonly CustomErrorResponses: readonly Readonly<Record<string, unknown>>[];
  readonly Origins: readonly { readonly OriginAccessControlId?: unknown }[];
};
type HeadersPolicy = {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    readonly StrictTransportSecurity: {
      readonly AccessControlMaxAgeSec: number;
      readonly IncludeSubdomains: boolean;
    };
    readonly ContentTypeOptions?: object;
  };
  readonly CustomHeadersConfig: {
    readonly Items: readonly { readonly Header: string; readonly Value: string }[];
  };
  readonly CorsConfig?: { readonly AccessControlAllowOrigins: { readonly Items: readonly string[] } };
};

const template = synthesize();

const distributionOf = (template: Template): Config => {
  const [distribution] = Object.values(template.findResources('AWS::CloudFront::Distribution'));
  return (distribution as { Properties: { DistributionConfig: Config } }).Properties.DistributionConfig;
};
const config = distributionOf(template);

const propertiesOf = (type: string, id: string): unknown =>
  (template.findResources(type)[id] as { Properties: unknown }).Properties;

/** As CloudFront chooses: the first path pattern that matches, else the default. */
const behaviorFor = (key: string): Behavior =>
  config.CacheBehaviors.find(({ PathPattern = '' }) => fitsPattern(PathPattern, `/${key}`)) ??
  config.DefaultCacheBehavior;

/** What CloudFront's policy says, in the words of the headers that it sends. */
const headersOf = ({ ResponseHeadersPolicyId }: Behavior): Readonly<Record<string, string>> => {
  const { ResponseHeadersPolicyConfig: policy } = propertiesOf(
    'AWS::CloudFront::ResponseHeadersPolicy',
    ResponseHeadersPolicyId.Ref,
  ) as { ResponseHeadersPolicyConfig: HeadersPolicy };
  const security = policy.SecurityHeadersConfig;
  const { AccessControlMaxAgeSec: seconds, IncludeSubdomains } = security.StrictTransportSecurity;
  return {
    'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${seconds}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
    ...(security.ContentTypeOptions === undefined ? {} : { 'x-content-type-options': 'nosniff' }),
    ...Object.fromEntries(policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    ...(policy.CorsConfig === undefined
      ? {}
      : { 'access-control-allow-origin': policy.CorsConfig.AccessControlAllowOrigins.Items.join() }),
  };
};

const site = { kind: 'site' } as const;
const everyKindOfKey = [
  keys.careKey('1'),
  keys.careHomeKey,
  keys.careSectionKey('World'),
  keys.ampKey('1'),
  keys.mediaKey('a/b.jpg'),
  keys.feedKey(site, 'rss'),
  keys.feedKey({ kind: 'tag', name: '北京' }, 'atom'),
  keys.feedKey(site, 'json'),
  keys.historyKey(site, { kind: 'archive', name: '1' }, 'atom'),
  keys.opmlKey,
  keys.feedStyleKey,
  keys.offlineWorkerKey,
  keys.sitemapIndexKey,
  keys.homeKey,
  keys.notFoundKey,
];

describe('CloudFront and the local server agree:', () => {
  test.each(everyKindOfKey)('on the headers of %s', (key) => {
    expect(headersOf(behaviorFor(key))).toEqual(responseHeadersFor(routeFor(key), inlineScripts));
  });

  test('on the order of the routes', () => {
    const patterns = config.CacheBehaviors.map(({ PathPattern = '' }) => PathPattern.slice(1));
    expect([...patterns, '*']).toEqual(routes.map(({ pattern }) => pattern));
  });
});

describe('delivery', () => {
  const behaviors = [...config.CacheBehaviors, config.DefaultCacheBehavior];

  test('speaks HTTP/2 and 3, over TLS only, compressed', () => {
    expect(config.HttpVersion).toBe('http2and3');
    for (const behavior of behaviors) {
      expect(behavior.ViewerProtocolPolicy).toBe('redirect-to-https');
      expect(behavior.Compress).toBe(true);
    }
  });

  test('keeps pages, feeds and media by policies of their own, and splits none by cookies, queries or headers', () => {
    const ids = new Set(behaviors.map(({ CachePolicyId }) => CachePolicyId.Ref));
    expect(ids.size).toBe(3);
    for (const id of ids) {
      expect(propertiesOf('AWS::CloudFront::CachePolicy', id)).toMatchObject({
        CachePolicyConfig: {
          MinTTL: 0,
          MaxTTL: 31_536_000,
          ParametersInCacheKeyAndForwardedToOrigin: {
            CookiesConfig: { CookieBehavior: 'none' },
            HeadersConfig: { HeaderBehavior: 'none' },
            QueryStringsConfig: { QueryStringBehavior: 'none' },
            EnableAcceptEncodingBrotli: true,
            EnableAcceptEncodingGzip: true,
          },
        },
      });
    }
  });

  test('takes few of the twenty header policies that an account may have', () => {
    const policies = template.findResources('AWS::CloudFront::ResponseHeadersPolicy');
    expect(Object.keys(policies)).toHaveLength(3);
  });

  test('answers a missing page with 404 and the page for it, also where S3 says 403', () => {
    expect(config.CustomErrorResponses).toEqual(
      [403, 404].map((ErrorCode) => ({
        ErrorCachingMinTTL: 10,
        ErrorCode,
        ResponseCode: 404,
        ResponsePagePath: `/${keys.notFoundKey}`,
      })),
    );
  });

  test('reads through origin access control the public prefixes, and never the catalog', () => {
    expect(config.Origins.every(({ OriginAccessControlId }) => OriginAccessControlId !== undefined)).toBe(
      true,
    );
    const readers = Object.values(template.findResources('AWS::S3::BucketPolicy')).flatMap((policy) =>
      (
        policy as {
          Properties: {
            PolicyDocument: { Statement: readonly { Sid?: string; Action: unknown; Resource: unknown }[] };
          };
        }
      ).Properties.PolicyDocument.Statement.filter(({ Sid }) => Sid === 'PublicForTheCdn'),
    );
    expect(readers.map(({ Action }) => Action)).toEqual(['s3:GetObject']);
    const resources = readers.flatMap(({ Resource }) => listOf(Resource).map(readable));
    expect(resources.map((one) => one.replace(/^<[^>]+>\//, '')).sort()).toEqual([...publicPatterns].sort());
    expect(publicPatterns.filter((pattern) => fitsPattern(pattern, 'catalog/entries/1.json'))).toEqual([]);
  });

  test('takes an own domain with its certificate and TLS 1.2 at least', () => {
    const own = distributionOf(
      synthesize({
        title: 'x',
        domainName: 'news.example.com',
        certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
      }),
    );
    expect(own.Aliases).toEqual(['news.example.com']);
    expect(own.ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    });
  });
});
