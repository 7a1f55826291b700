import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { anyMarkup } from '../../article/sanitize/any-markup.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);

test('5,000 documents of any markup at all become valid pages, without the gate’s help', () => {
  fc.assert(
    fc.property(anyMarkup, (html) => {
      expect(validate(renderAmp(pageOf(html)))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
