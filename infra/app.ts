import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle/bundle-functions.ts';
import { readConfiguration } from './configuration.ts';
import { createStack } from './stack.ts';

/** `npx cdk deploy`, or for another site of the account `npx cdk deploy -c site=other.json`. */
const app = new App();
const file: unknown = app.node.tryGetContext('site');
const configuration = readConfiguration(typeof file === 'string' ? file : 'infra/site.json');
if (configuration.deployment.alarmEmail === null) {
  console.error(
    'No alarmEmail in the site’s file: alarms reach nobody who has not subscribed to the AlarmTopic.',
  );
}
const bundles = bundleFunctions(join(import.meta.dirname, '..', 'cdk.out', 'functions'));
createStack(app, configuration, bundles);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
