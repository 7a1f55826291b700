import { describe, expect, it } from 'vitest';
import { careKey } from '../../functions/site/keys.ts';
import { article, expectKind, openNewsdesk } from './newsdesk.ts';

const part = (number: number): string =>
  article(
    'Ferry',
    { id: 'urn:desk:ferry', part: `${number}/2` },
    `This is what part ${number} says of the ferry.`,
  );

describe('An article in two parts', () => {
  it('is published whole once both are there, and said by neither to be missing', async () => {
    const desk = await openNewsdesk();
    const first = expectKind(await desk.upload('ferry_1.md', part(1)), 'published');
    expect(first.warnings).toContainEqual(expect.objectContaining({ code: 'parts-missing' }));
    const second = expectKind(await desk.upload('ferry_2.md', part(2)), 'published');
    expect(second.id).toBe(first.id);
    expect(second.warnings.map(({ code }) => code)).not.toContain('parts-missing');
    const page = await desk.textOf(careKey(first.id));
    expect(page).toMatch(/part 1 says[^]*part 2 says/);
    expect(await desk.keys('care/')).toEqual([careKey(first.id)]);
  });

  it('is published whole whichever comes first', async () => {
    const desk = await openNewsdesk();
    await desk.upload('ferry_2.md', part(2));
    const { id } = expectKind(await desk.upload('ferry_1.md', part(1)), 'published');
    expect(await desk.textOf(careKey(id))).toMatch(/part 1 says[^]*part 2 says/);
  });

  it('is the part that is left when the other goes', async () => {
    const desk = await openNewsdesk();
    await desk.upload('ferry_1.md', part(1));
    const { id } = expectKind(await desk.upload('ferry_2.md', part(2)), 'published');
    await desk.remove('ferry_2.md');
    const page = await desk.textOf(careKey(id));
    expect(page).toContain('part 1 says');
    expect(page).not.toContain('part 2 says');
  });
});
