import { describe, expect, test } from 'vitest';
import { ampEnginePath } from '../../../infra/install/amp-validator.ts';
import { loadAmpValidator } from '../../../functions/publish/load-amp-validator.ts';
import { renderAmp } from '../../../functions/render/amp/render-amp.ts';
import { bare } from './cases/bare-embeds.ts';
import { framed } from './cases/framed-embeds.ts';
import { written } from './cases/written-embeds.ts';
import { formulas } from './cases/formulas.ts';
import { enormous, hostile } from './cases/hostile.ts';
import { languages } from './cases/languages.ts';
import { linksAndStyles } from './cases/links-and-styles.ts';
import { listsAndTables } from './cases/lists-and-tables.ts';
import { placeholders } from './cases/placeholder-embeds.ts';
import { pictures } from './cases/pictures.ts';
import { words } from './cases/words.ts';
import { lossesBetween } from './losses.ts';
import { pageOf } from './page-of.ts';

const validate = await loadAmpValidator(ampEnginePath);
const convert = (html: string): string => renderAmp(pageOf(html));

describe('ordinary writing is whole and valid', () => {
  test.each([...words, ...languages, ...listsAndTables])('%s', (_what, html) => {
    const page = convert(html);
    expect(validate(page)).toEqual([]);
    expect(lossesBetween(html, page)).toEqual([]);
  });
});

describe('links, styles and pictures are there, and valid', () => {
  test.each([...linksAndStyles, ...pictures])('%s', (_what, html, piece) => {
    const page = convert(html);
    expect(validate(page)).toEqual([]);
    expect(page).toContain(piece);
  });
});

describe('formulas can be read', () => {
  test.each(formulas)('%s', (_what, html, text) => {
    const page = convert(html);
    expect(validate(page)).toEqual([]);
    expect(page.slice(page.indexOf('</h1>')).replaceAll(/<[^>]*>|\s/g, '')).toContain(text);
  });
});

const shownBy = (element: string): string =>
  element === 'card' ? '<figure class="card">' : element.startsWith('amp-') ? `<${element} ` : element;

describe('embeds are shown, and their link is kept', () => {
  test.each([
    ...framed.map(
      ([what, address, ...rest]) =>
        [`${what} in a frame`, `<iframe src="${address}"></iframe>`, ...rest] as const,
    ),
    ...bare.map(
      ([what, address, ...rest]) => [`${what} as a bare address`, `<p>${address}</p>`, ...rest] as const,
    ),
    ...written,
    ...placeholders,
  ])('%s', (_what, html, shown, link) => {
    const page = convert(html);
    expect(validate(page)).toEqual([]);
    expect(page).toContain(shownBy(shown));
    const links = [...page.matchAll(/<a href="([^"]*)"/g)].map((found) =>
      (found[1] ?? '').replaceAll('&amp;', '&'),
    );
    expect(links).toContainEqual(expect.stringContaining(link));
  });
});

/** Anything that runs, loads as a document or takes the reader away. */
const dangerous =
  /<script(?! async src="https:\/\/cdn\.ampproject\.org\/| async custom-element="[a-z-]+" src="https:\/\/cdn\.ampproject\.org\/| type="application\/ld\+json">)|\son\w+\s*=|(?:href|src|srcset|poster|cite|data|action)="\s*(?:javascript|vbscript|file|blob|data:(?!image\/(?:png|gif|jpeg|webp|avif|svg\+xml;base64)))|srcdoc|<(?:iframe|object|embed|base|form|input|template|svg|math|amp-script|amp-state|amp-analytics|amp-consent)[\s>]|http-equiv|expression\(|url\(/i;

/** Words and attribute values that only look like markup are escaped: what is left is markup. */
const tagsOf = (page: string): string =>
  page
    .replaceAll(/<style amp-custom>.*?<\/style>/gs, '')
    .match(/<[^>]*>/g)
    ?.join('\n') ?? '';

describe('hostile markup leaves nothing that runs', () => {
  test.each(hostile)('%s', (_what, html) => {
    const page = convert(html);
    expect(validate(page)).toEqual([]);
    expect(tagsOf(page)).not.toMatch(dangerous);
  });
});

describe('enormous markup loses no text and takes no time', () => {
  test.each(enormous)('%s', (_what, html) => {
    const before = process.cpuUsage().user;
    const page = convert(html);
    const seconds = (process.cpuUsage().user - before) / 1e6;
    expect(validate(page)).toEqual([]);
    expect(page).toContain('core');
    expect(seconds).toBeLessThan(2);
  });
});
