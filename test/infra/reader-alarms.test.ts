import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../infra/configuration.ts';
import { createReaderStack } from '../../infra/reader-stack.ts';
import { readable, synthesize } from './synthesize.ts';

type Alarm = { readonly Condition?: string; readonly Properties: { readonly AlarmActions: unknown } };

const readerAlarmsOf = (template: Template): readonly Alarm[] =>
  Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    .filter((alarm) => JSON.stringify(alarm).includes('AWS/CloudFront'))
    .map((alarm) => alarm as Alarm);

const commandOf = (template: Template): string =>
  readable(template.findOutputs('WatchReaders')['WatchReaders']?.['Value']);

describe('What readers get is watched where CloudFront keeps its metrics:', () => {
  test('in the site’s own stack when that is in us-east-1, else it prints what to deploy', () => {
    const template = synthesize();
    const alarms = readerAlarmsOf(template);
    expect(alarms.map(({ Condition }) => Condition)).toEqual(['HasReaderMetrics', 'HasReaderMetrics']);
    template.hasCondition('HasReaderMetrics', { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] });
    template.hasOutput('WatchReaders', { Condition: 'LacksReaderMetrics' });
    expect(commandOf(template)).toMatch(/^npx cdk deploy -c distribution=<Delivery\w+>$/);
    expect(commandOf(synthesize({ title: 'x', stackName: 'Other' }, { site: 'other.json' }))).toMatch(
      /^npx cdk deploy -c site=other.json -c distribution=<Delivery\w+>$/,
    );
  });

  test('in a small stack beside it for a site elsewhere, which tells the same person', () => {
    const app = new App();
    const { deployment } = parseConfiguration({ title: 'x', alarmEmail: 'desk@example.com' });
    const stack = createReaderStack(app, deployment, 'E2EXAMPLE');
    const template = Template.fromStack(stack);
    expect(stack.region).toBe('us-east-1');
    expect(stack.stackName).toBe('Plaincast-Readers');
    expect(readerAlarmsOf(template)).toHaveLength(2);
    for (const { Condition, Properties } of readerAlarmsOf(template)) {
      expect(Condition).toBeUndefined();
      expect(Properties.AlarmActions).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }]);
    }
    template.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'desk@example.com' });
    expect(JSON.stringify(template.toJSON())).not.toContain('bootstrap');
  });

  test('and cdk-nag finds nothing in that stack', () => {
    const app = new App();
    createReaderStack(app, parseConfiguration({ title: 'x' }).deployment, 'E2EXAMPLE');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });
});
