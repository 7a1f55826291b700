import { describe, expect, it } from 'vitest';
import { readText } from '../../../functions/article/text/read-text.ts';
import type { Draft } from '../../../functions/article/model/draft.ts';

const draftOf = (...lines: readonly string[]): Draft => {
  const drafting = readText([...lines, '© 2013 Ecoul'].join('\n\n'), {
    base: null,
    language: 'zh',
    zone: 'UTC',
  });
  if (drafting.kind !== 'draft') throw new Error('not drafted');
  return drafting.draft;
};

const header = ['Prima pagina » Orasul', 'Bordura de pe strada Morii a fost coborata', '8 februarie 2013'];
const paragraphs = [
  'Timp de noua ani bordura de pe strada Morii a fost prea inalta, iar cine impingea un carucior ocolea pe la brutarie.',
  'Saptamana trecuta bordura a fost coborata in sfarsit, a fost nevoie de doi oameni si de o dimineata intreaga.',
  'Scrisorile prin care strada a cerut asta umplu un sertar la primarie, iar ultima dintre ele este scrisa cu creionul.',
];
const last = 'Primaria spune ca si bordura de pe strada Garii va fi coborata in vara.';
const comment =
  'Si la noi in sat ar fi nevoie de asa ceva, dar cine sa vina tocmai pana aici cu excavatorul.';
const notice = 'Redactia primeste oricand fotografii, reclamatii si sugestii din partea cititorilor.';

describe('sentences below a scraped text', () => {
  it.each([
    ['an invitation to a newsletter', 'Aboneaza-te la newsletterul Ecoul si afli primul ce se intampla.'],
    ['an invitation to a channel', 'Vino alaturi de noi pe Facebook, unde stirile ajung mai repede.'],
  ])('are left out: %s', (_, appeal) => {
    const { html } = draftOf(...header, ...paragraphs, last, appeal);
    expect(html).toContain(last);
    expect(html).not.toContain(appeal);
  });

  it('are left out below somebody else’s name and hour', () => {
    const { html } = draftOf(...header, ...paragraphs, 'Gigel, 11 februarie 2013, 14:31', comment);
    expect(html).toContain(paragraphs[2]);
    expect(html).not.toContain(comment);
  });

  it('are left out below buttons, where they say nothing in the text’s words', () => {
    const { html } = draftOf(...header, ...paragraphs, 'Recomanda', 'Tipareste', notice);
    expect(html).toContain(paragraphs[2]);
    expect(html).not.toContain(notice);
  });

  it('are left out below share buttons', () => {
    const { html } = draftOf(...header, ...paragraphs, 'Partager cet article', 'Facebook', notice);
    expect(html).toContain(paragraphs[2]);
    expect(html).not.toContain(notice);
  });

  it('are left out where they announce something, and nothing comes', () => {
    const thanks = 'Multumim tuturor celor care au dat mai departe legatura catre acest articol:';
    const { html } = draftOf(...header, ...paragraphs, thanks);
    expect(html).toContain(paragraphs[2]);
    expect(html).not.toContain(thanks);
  });

  it('are left out where they name the site', () => {
    const house =
      'Portalul ecoul-morii.ro nu raspunde pentru parerile cititorilor si nici pentru ale autorilor.';
    const { html } = draftOf(...header, ...paragraphs, 'Discutii (12)', house);
    expect(html).toContain(paragraphs[2]);
    expect(html).not.toContain(house);
  });

  it('stay where the text speaks of the same network', () => {
    const told =
      'Un vecin a pus pe Facebook poza cu bordura, iar trei mii de oameni au vazut poza in prima zi.';
    const answer = 'Primaria a raspuns tot pe Facebook ca bordura va fi coborata.';
    expect(draftOf(...header, ...paragraphs, told, answer).html).toContain(answer);
  });

  it('stay below a subheading and a caption, where they go on in the text’s words', () => {
    const { html } = draftOf(...header, ...paragraphs, 'Strada Morii', 'Ce urmeaza', last);
    expect(html).toContain(last);
  });

  it('are not the article because its headline is the only one, if a shorter text stands right below that', () => {
    const { html } = draftOf(
      'Acasa / Scoala / Padurea',
      'Padurea',
      'Un film despre padure si despre ce este voie in ea.',
      'Cauta',
      'Noutati',
      'Toate noutatile',
      'Harta scolii',
      'Scoala nu strange date despre cine viziteaza aceste pagini si nu trimite nimanui date fara voia parintilor.',
    );
    expect(html).toContain('Un film');
  });
});
