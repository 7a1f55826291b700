import { expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { AmpUnpublishable, renderValidAmp } from '../../../functions/render/amp/render-valid-amp.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);

test('a valid page passes unchanged and without a warning', () => {
  const page = pageOf('<table><tr><th scope="row">a</th><td>b</td></tr></table>');
  expect(renderValidAmp(page, validate)).toEqual({ html: renderAmp(page), warnings: [] });
});

test('an address that only the validator refuses costs the pictures, not the words', () => {
  const page = pageOf('', { html: '<p>Flour</p><img src="https://[bad" alt="Loaf"><p>Water</p>' });
  const { html, warnings } = renderValidAmp(page, validate);
  expect(validate(html)).toEqual([]);
  expect(html).toMatch(/Flour.*Loaf.*Water/);
  expect(warnings).toEqual([
    { code: 'amp-degraded', message: expect.stringContaining('INVALID_URL src img') },
  ]);
});

test('an address in AMP’s own words never breaks the page', () => {
  const page = { ...pageOf('<p>a</p>'), canonical: 'https://example.org/?__amp_source_origin=x' };
  expect(renderValidAmp(page, validate).warnings).toEqual([]);
});

test('an article that no attempt can save is named, with what the validator said', () => {
  const refuse = () => [{ code: 'DISALLOWED_TAG', details: ['html'], line: 1, column: 0 }];
  expect(() => renderValidAmp(pageOf('<p>a</p>'), refuse)).toThrow(AmpUnpublishable);
  expect(() => renderValidAmp(pageOf('<p>a</p>'), refuse)).toThrow(/6f9619ff.*DISALLOWED_TAG html/);
});

test('the validator breaks down over deep nesting and is there again for the next page', () => {
  const deep = renderAmp(pageOf('x')).replace(
    '</article>',
    `${'<div>'.repeat(400)}${'</div>'.repeat(400)}</article>`,
  );
  expect(validate(deep)).toEqual([expect.objectContaining({ code: 'GAVE_UP' })]);
  expect(validate(renderAmp(pageOf('x')))).toEqual([]);
});

test('an article too large for the validator is published as its text, time and again', () => {
  const html = `<p>Flour<br>${'<br>'.repeat(300_000)}Water</p>`;
  const page = pageOf('', { html, text: 'Flour\n\nWater' });
  for (let round = 0; round < 3; round += 1) {
    const valid = renderValidAmp(page, validate);
    expect(valid.html).toContain('<p>Flour</p><p>Water</p>');
    expect(valid.warnings).toEqual([
      { code: 'amp-degraded', message: 'The AMP page is not published whole: GAVE_UP too large' },
    ]);
  }
});

test('a text of 200,000 paragraphs is published whole', () => {
  const text = Array.from({ length: 200_000 }, (_, at) => at).join('\n\n');
  const { html } = renderValidAmp(pageOf('', { html: '<br>'.repeat(300_000), text }), validate);
  expect(html).toContain('199999');
});
