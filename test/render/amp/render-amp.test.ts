import { expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { renderValidAmp } from '../../../functions/render/amp/render-valid-amp.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);

test('a page of ordinary markup is valid AMP', () => {
  const html = renderAmp(
    pageOf('<h2>A</h2><p style="text-align:center">b <a href="/c">c</a></p><img src="/d.jpg">'),
  );
  expect(validate(html)).toEqual([]);
});

test('a page passes the gate unchanged and without a warning', () => {
  const page = pageOf('<table><tr><th scope="row">a</th><td>b</td></tr></table>');
  expect(renderValidAmp(page, validate)).toEqual({ html: renderAmp(page), warnings: [] });
});

test('5,000 nested elements lose no text and stay valid', () => {
  const html = renderAmp(pageOf(`${'<div lang="en">'.repeat(5000)}deep${'</div>'.repeat(5000)}`));
  expect(validate(html)).toEqual([]);
  expect(html).toContain('deep');
});
