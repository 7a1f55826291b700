import { type App, Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { compose } from './synthesize.ts';

const ownDomain = {
  title: 'The Daily',
  domainName: 'news.example.com',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
  alarmEmail: 'desk@example.com',
  monthlyBudget: 20,
  narration: true,
};

const check = (app: App): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
};

describe('cdk-nag AwsSolutions', () => {
  test.each([
    ['nothing but a title', { title: 'The Daily' }],
    ['everything set', ownDomain],
  ])('finds nothing that is not explained, with %s', (_, file) => {
    const { app } = compose(file);
    expect(() => check(app)).not.toThrow();
  });

  test('stops the synthesis when something is not explained', () => {
    const { app, stack } = compose();
    expect(new Topic(stack, 'WithoutTls')).toBeInstanceOf(Topic);
    expect(() => check(app)).toThrow(/AwsSolutions-SNS3/);
  });

  test('is answered with a reason, never in silence', () => {
    const { app } = compose();
    const all = acknowledgements(app);
    expect(all.length).toBeGreaterThan(10);
    for (const { id, reason } of all) {
      expect(id).toMatch(/AwsSolutions-/);
      expect(reason.length, `${id}: ${reason}`).toBeGreaterThan(40);
    }
  });
});

type Acknowledgement = { readonly id: string; readonly reason: string };

const acknowledgements = (app: App): readonly Acknowledgement[] =>
  app.node
    .findAll()
    .flatMap((construct) => construct.node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) =>
      Object.entries(data as Record<string, string>).map(([id, reason]) => ({ id, reason })),
    );
