import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { BundleFolders } from '../../infra/bundle/bundle-functions.ts';
import { parseConfiguration } from '../../infra/configuration.ts';
import { functions } from '../../infra/functions.ts';
import { createStack } from '../../infra/stack.ts';

type Words = Readonly<Record<string, string>>;

export type Composed = { readonly app: App; readonly stack: Stack };

/** Bundles are tested on their own (`bundles.test.ts`): here any file stands for them, so that this is fast. */
const emptyBundles = (): BundleFolders => {
  const home = mkdtempSync(join(tmpdir(), 'plaincast-bundles-'));
  const folders = Object.keys(functions).map((name) => {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'index.mjs'), 'export const handler = () => {};');
    return [name, join(home, name)];
  });
  return Object.fromEntries(folders) as BundleFolders;
};

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };

/** The stack for a publisher's file, with the feature flags that `cdk.json` sets and `-c` words; not synthesized yet. */
export const compose = (file: object = { title: 'The Daily' }, words: Words = {}): Composed => {
  const app = new App({
    context: { ...context, ...words },
    outdir: mkdtempSync(join(tmpdir(), 'plaincast-synth-')),
  });
  return { app, stack: createStack(app, parseConfiguration(file), emptyBundles()) };
};

export const synthesize = (file?: object, words?: Words): Template =>
  Template.fromStack(compose(file, words).stack);

export type Resource = {
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy: unknown;
  readonly UpdateReplacePolicy: unknown;
};
/** The resources of one type in a template. */
export const resourcesOf = (template: Template, type: string): readonly Resource[] =>
  Object.values(template.findResources(type)).map(
    ({ Properties, DeletionPolicy, UpdateReplacePolicy }): Resource => ({
      Properties,
      DeletionPolicy,
      UpdateReplacePolicy,
    }),
  );

/** A value of a template with its references made readable: `<LogicalId.Arn>/care/*`. */
export const readable = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const reference = value as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
    readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  if (reference.Ref !== undefined) return `<${reference.Ref}>`;
  if (reference['Fn::GetAtt'] !== undefined) return `<${reference['Fn::GetAtt'].join('.')}>`;
  const [separator = '', parts = []] = reference['Fn::Join'] ?? [];
  return parts.map(readable).join(separator);
};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
