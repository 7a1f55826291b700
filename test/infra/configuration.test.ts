import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../functions/site/fields.ts';
import { parseConfiguration, readConfiguration, retentions } from '../../infra/configuration.ts';

const problemsOf = (value: unknown): readonly string[] => {
  try {
    parseConfiguration(value);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map(({ field, problem }) => `${field} ${problem}`);
    throw error;
  }
};
const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/a-b';

describe("the publisher's file", () => {
  test('deploys a site with nothing but a title', () => {
    expect(parseConfiguration({ title: 'The Daily' }).deployment).toEqual({
      stackName: 'Plaincast',
      logRetention: 30,
      alarmEmail: null,
      monthlyBudget: null,
      domainName: null,
      certificateArn: null,
    });
  });

  test('takes the retentions that CloudWatch Logs has, and no endless one', () => {
    const known = Object.values(RetentionDays).filter((days) => typeof days === 'number');
    expect(retentions).toEqual(
      known.filter((days) => days !== RetentionDays.INFINITE).toSorted((one, other) => one - other),
    );
  });

  test('is the one in the repository, and that can be deployed', () => {
    expect(readConfiguration('infra/site.json').site.title).not.toBe('');
  });

  test.each([
    [
      { logRetention: 31 },
      /^logRetention must be a number of days that CloudWatch knows \(1, 3, 5,.*, but is 31$/,
    ],
    [{ alarmEmail: 'desk' }, /^alarmEmail must be an e-mail address, but is "desk"$/],
    [{ monthlyBudget: 0 }, /^monthlyBudget must be a whole number from 1 to 1000000, but is 0$/],
    [{ stackName: 'my site' }, /^stackName must be letters, digits and -, but is "my site"$/],
    [{ domainName: 'https://x.com', certificateArn }, /^domainName must be a domain like/],
    [{ domainName: 'x.com' }, /^certificateArn must be set where domainName is$/],
    [{ certificateArn }, /^domainName must be set where certificateArn is$/],
    [
      { domainName: 'x.com', certificateArn: certificateArn.replace('us-east-1', 'eu-west-1') },
      /^certificateArn must be a certificate in us-east-1/,
    ],
    [
      { domainName: 'x.com', certificateArn, baseUrl: 'https://y.com' },
      /^baseUrl must be https:\/\/x.com, the domainName, or be left out$/,
    ],
    [{ feedSize: 500 }, /^feedSize must be a whole number from 1 to 50, but is 500$/],
    [
      { narration: { engine: 'loud' } },
      /^narration must be right inside: "engine" must be one of standard, neural/,
    ],
    [
      { narration: { voices: { zh: 'zhiyu' } } },
      /^narration must be right inside: "voices" must be Polly voices/,
    ],
    [{ narration: { voice: 'Zhiyu' } }, /^narration must be right inside: "voice" is not a setting/],
    [{ narration: 'on' }, /^narration must be right inside: "it" must be a JSON object/],
    [{ themes: ['pink'] }, /^themes must be a list of at least one of automatic, white, dark,/],
    [{ sections: ['news'] }, /^sections must be an object of a section’s title for each folder/],
    [
      {
        sections: Object.fromEntries(
          Array.from({ length: 99 }, (_, index) => [`folder-${index}`, '城市新闻'.repeat(3)]),
        ),
      },
      /^sections is too long: with it the site takes \d+ bytes/,
    ],
    [{ alarmMail: 'x@y.com' }, /^alarmMail is not a setting; the settings are /],
  ])('%j is refused by name', (fields, problem) => {
    const problems = problemsOf({ title: 'x', ...fields });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('that is missing or no JSON is named', () => {
    expect(() => readConfiguration('no-such-site.json')).toThrow(/^no-such-site.json: ENOENT/);
    expect(() => readConfiguration('README.md')).toThrow(/^README.md: .*JSON/);
  });
});
