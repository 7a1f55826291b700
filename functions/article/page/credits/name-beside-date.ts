import { findInstant } from '../../dates/find-instant.ts';
import type { PageModel } from '../model/page-model.ts';
import { essence } from '../measure/compare-text.ts';
import { type Credit, credit } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';
import { isEnglishName } from '../../names/english-names.ts';

/** Days in words of their own, hours, zones and reading times: all of it fits. */
const longestDateLine = 90;
/** What may stand around the date on its line: a weekday, a place, a reading time. */
const longestRest = 45;
const mostWords = 4;

/** What sections, places, buttons and papers are made of, and names aren't. */
const noName =
  /(?<![A-Za-zÀ-\u1fff])(?:new|san|santa|los|las|saint|st|fort|lake|north|south|east|west|central|united|hong|tel|el|world|local|national|international|home|real|health|climate|social|public|breaking|latest|live|top|video|audio|photo|photos|opinion|business|money|life|arts?|science|tech|technology|sports?|culture|politics|travel|food|education|city|county|state|states|house|church|college|school|park|street|company|group|media|network|radio|tv|online|daily|weekly|today|review|reviews|blog|report|reports|newsletter|society|foundation|institute|council|office|department|beta|filters?|copy|link|print|email|save|listen|watch|play|sign|log|get|show|hide|go|about|contact|the|our|your|my|all|in|on|at|for|with|to|from|by|and|und|et|noticias|noticia|nachrichten|notizie|cronaca|sport|deportes|redacción|redacao|redação|redakcja|redaktion|redazione|redaction|rédaction|редакция|новости)(?![A-Za-zÀ-\u1fff])/i;

/**
 * `Jane Doe`, below it `5 May 2021`: nothing says what it is, but a person's name alone beside the date is the
 * writer's.
 */
export const nameBesideDate = (page: PageModel, { above }: CreditLines): Credit | null => {
  const lines = above
    .flatMap((line) => (line.length <= longestDateLine ? line.split(bar) : [line]))
    .filter((line) => !isAside(line))
    .map((line) => line.replace(address, ''));
  const found =
    nameWithPost(lines) ??
    lines.find(
      (line, index) =>
        isPerson(page, line) &&
        [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && isDateLine(page, other)),
    );
  return found === undefined ? null : credit(found, 'name beside the date');
};

/** What stands between name and date on one line. */
const bar = /\s+[|•·]\s+/;

/** Archives of mailing lists print a writer's address, made hard to collect, behind the name. */
const address = /\s+[<(]?[\w.+-]+(?:@| at )[\w-]+\.[\w.-]+[>)]?$/;

/** What writers are called, in the languages of their papers. */
const post =
  /^(?:(?:senior|chief|staff|political)\s)?(?:reporter|correspondent|journalist|columnist|staff writer|dziennikar(?:z|ka)|redaktor(?:ka)?|periodista|redactora?|giornalista|redakteur(?:in)?|korrespondent(?:in)?|корреспондент|обозреватель|журналист(?:ка)?|редактор)(?![A-Za-zÀ-\u1fff])/i;

/** The writer's account, telephone or town, and the programme a report was heard on. */
const asides =
  /^@\S+$|^\+?[\d\s()-]{7,20}$|^[A-Za-zÀ-\u1fff][A-Za-zÀ-\u1fff -]+ \([A-Za-zÀ-\u1fff][A-Za-zÀ-\u1fff -]+\)$|^(?:heard|seen) on\s/i;

const isAside = (line: string): boolean => line.length < 60 && (asides.test(line) || post.test(line));

/** `Ольга Веденеева (корреспондент отдела «Россия»)`: the post says whose name it is. */
const longestWithPost = 80;
const nameWithPost = (lines: readonly string[]): string | undefined =>
  lines
    .filter((line) => line.length <= longestWithPost)
    .map((line) => /^([^(,]+)(?:\s\(|,\s)(.+)$/.exec(line) ?? [])
    .find(([, name = '', rest = '']) => isEnglishName(name) && !noName.test(name) && post.test(rest))?.[1];

const isDateLine = ({ zone }: PageModel, line: string): boolean => {
  if (line.length > longestDateLine) return false;
  const date = findInstant(line, zone);
  return date !== null && line.length - (date.end - date.start) <= longestRest;
};

const isPerson = (page: PageModel, line: string): boolean =>
  isEnglishName(line) &&
  !noName.test(line) &&
  line.split(/\s/).length <= mostWords &&
  !isOfHouse(page, essence(line));

/** The paper's name, or words of the headline. */
const isOfHouse = ({ headline, meta, linked }: PageModel, name: string): boolean =>
  [headline.text, linked?.publisher, ...(meta.get('og:site_name') ?? [])].some((text) =>
    essence(text ?? '').includes(name),
  );
