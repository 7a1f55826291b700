import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resourcesOf, synthesize } from './synthesize.ts';

const template = synthesize();
const resources = (type: string) => resourcesOf(template, type);

test('embargoes are swept and the news sitemap renewed by the clock, with the moment of the run', () => {
  const schedules = resources('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
  expect(schedules.map((one) => one['ScheduleExpression']).sort()).toEqual([
    'rate(10 minutes)',
    'rate(5 minutes)',
  ]);
  for (const one of schedules) {
    expect(one['Target']).toMatchObject({ Input: '{"time":"<aws.scheduler.scheduled-time>"}' });
  }
});

test('what the clock starts and fails is not repeated: the next run looks at the same things', () => {
  const invocations = resources('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => Properties);
  expect(invocations.map((one) => one['MaximumRetryAttempts'])).toEqual([0, 0]);
});

describe('somebody is told', () => {
  test('when a function fails every ten minutes, as what a schedule starts would', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('^A function failed as a whole'),
      DatapointsToAlarm: 2,
      EvaluationPeriods: 6,
    });
  });

  test('by every alarm, over one topic with TLS', () => {
    const alarms = resources('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(5);
    for (const { Properties } of alarms) {
      expect(Properties['AlarmActions']).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }]);
      expect(String(Properties['AlarmDescription']).length).toBeGreaterThan(40);
    }
  });

  test('of what the log counts: uploads that were refused, and findings of the sweep', () => {
    for (const FilterPattern of ['{ $.outcome = "refused" }', '{ $.finding = "*" }']) {
      template.hasResourceProperties('AWS::Logs::MetricFilter', { FilterPattern });
    }
  });

  test('by mail, when the publisher gave an address', () => {
    expect(resources('AWS::SNS::Subscription')).toHaveLength(0);
    const own = synthesize({ title: 'x', alarmEmail: 'desk@example.com' });
    own.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.com' });
  });
});

describe('money', () => {
  test('that passes the budget is told, over the same topic', () => {
    const own = synthesize({ title: 'x', monthlyBudget: 20 });
    own.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 20, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: Match.arrayWith([
        Match.objectLike({ Subscribers: [Match.objectLike({ SubscriptionType: 'SNS' })] }),
      ]),
    });
    expect(resources('AWS::Budgets::Budget')).toHaveLength(0);
  });
});
