import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle/bundle-functions.ts';
import { readConfiguration } from './configuration.ts';
import { createReaderStack } from './reader-stack.ts';
import { createStack } from './stack.ts';

const silentAlarms =
  'alarmEmail is not set: alarms reach nobody who has not subscribed to the AlarmTopic that is printed at the end.';

/** `npx cdk deploy`, or for another site of the account `npx cdk deploy -c site=other.json`; with `-c distribution=…` its alarms in us-east-1. */
const compose = (): void => {
  const app = new App();
  const file: unknown = app.node.tryGetContext('site');
  const configuration = readConfiguration(typeof file === 'string' ? file : 'infra/site.json');
  if (configuration.deployment.alarmEmail === null) console.error(silentAlarms);
  const distribution: unknown = app.node.tryGetContext('distribution');
  if (typeof distribution === 'string') createReaderStack(app, configuration.deployment, distribution);
  else
    createStack(app, configuration, bundleFunctions(join(import.meta.dirname, '..', 'cdk.out', 'functions')));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
};

try {
  compose();
} catch (error) {
  // One line says what is wrong with the file; a stack trace of ours would hide it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
