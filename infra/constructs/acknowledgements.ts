import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/** Findings of cdk-nag that stay, each with its reason: nothing is waved through in silence. */
export const explain = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
};

/** cdk-nag's name of a finding about a resource with a wildcard. Resource: with references as `<LogicalId.Attribute>`. */
export const wildcardFinding = (resource: string): string => `AwsSolutions-IAM5[Resource::${resource}]`;

/** S3 names objects that do not exist yet by a wildcard after a prefix, in no other way. */
export const explainObjects = (
  construct: IConstruct,
  bucket: IBucket,
  keys: readonly string[],
  reason: string,
): void => {
  const wild = keys.filter((key) => key.endsWith('*'));
  explain(
    construct,
    Object.fromEntries(
      wild.map((key) => [wildcardFinding(`<${logicalId(bucket)}.Arn>/${key}`), `${reason} (${key})`]),
    ),
  );
};

const logicalId = (bucket: IBucket): string =>
  Stack.of(bucket).resolve(Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement));
