import { expect, test } from 'vitest';
import { ampEngineFiles, ampEnginePath } from '../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../functions/publish/load-amp-validator.ts';

test('the installed engine is the official validator: it names what is wrong with a document', async () => {
  const validate = await loadAmpValidator(ampEnginePath);
  const problems = validate('<!doctype html><html amp><head></head><body onload="x()"></body></html>');
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'DISALLOWED_ATTR', details: ['onload', 'body'], line: 1 }),
  );
});

test('the engine that is deployed brings the file that names its licence', () => {
  expect(ampEngineFiles()).toContainEqual(expect.stringMatching(/package\.json$/));
});
