/** Words that are capitalised in bylines but belong to no name. */
const roles: ReadonlySet<string> = new Set(
  'staff contact contacts echo chronicle observer sentinel telegraph dispatch inquirer enquirer advertiser argus article author authors information writer reporter correspondent editor editors press news times post journal magazine tribune herald gazette guardian reuters agency desk team bureau contributor columnist producer photographer photography published updated special senior chief associate freelance university professor follow share subscribe read more view comment comments min minute minutes ago monday tuesday wednesday thursday friday saturday sunday january february july september october november december'.split(
    ' ',
  ),
);
const holdsRole = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => roles.has(word));
const particle =
  /^(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|dos|das|du|ter|ten|y|e|st\.?)$/i;
/** What nearly every part of a name is, and what none is: Unicode's letters take long to compile. */
const plainPart = /^[A-Z][A-Za-z'’.-]*$|^[A-Z]{2,4}\d{1,2}$/;
const noPart = /^[a-z\d]/;
const anyPart = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[“"‘']\p{Lu}[\p{L}.]*[”"’'])$/u;
const isNamePart = (word: string): boolean =>
  plainPart.test(word) || (!noPart.test(word) && anyPart.test(word));

/** Two to six capitalised words, none of which is a role or a publication. */
export const isEnglishName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || holdsRole(text)) return false;
  return words.every((word) => isNamePart(word) || particle.test(word)) && isNamePart(words[0] ?? '');
};

/** Letters without capitals: Hebrew, Arabic, the scripts of India, Thai. */
const uncased =
  /^[\u05d0-\u0e7f][\u200c-\u200d\u05d0-\u0e7f.’'-]*(?: [\u200c-\u200d\u05d0-\u0e7f.’'-]+){1,3}$/;
/** Desks, agencies and correspondents without a name. */
const uncasedRoles =
  /ডেস্ক|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|অনলাইন|डेस्क|ब्यूरो|संवाददाता|एजेंसी|न्यूज|टीम|गروه|خبرگزاری|تحریریه|وكالات|وكالة|تحرير|محرر|كتب|صحيفة|موقع|ڈیسک|رپورٹر|نمائندہ|ข่าว|กอง|ทีม|מערכת|סוכנויות|[0-9٠-٩۰-۹०-९০-৯๐-๙]/;

/** Two to four words of such a script, in an element that is called an author. */
export const isUncasedName = (text: string): boolean =>
  text.length <= 40 && uncased.test(text.trim()) && !uncasedRoles.test(text);

/**
 * A full stop behind no abbreviation, a separator, a day, an address, a paper, a post: `Jane Doe For Shire Mail`,
 * `Jane Doe Senior Reporter`.
 */
const afterNames =
  /(?<=[a-z]{4})\.(?=\s)|\s*(?:[|•·—–/(\n]|\s(?:às|a las|à|alle|um|kl\.?|om|o godz\.?)\s\d|\s-\s|(?<!\b[A-Z]{2,4}\d?)\d|\s\S+@|\b(?:on|in|at|[Ff]or|of|updated|published|posted|last|about|almost|over|less than)\b|\b(?:[Ss]enior|[Cc]hief|[Ss]taff)\s+(?:[A-Za-zÀ-\u1fff]+\s+)?(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s*\d)/;

/** The names at the start of what follows `By`: it ends at a role, a date, a place or a separator. */
export const leadingNames = (text: string): string | null => {
  const line = text.split(afterNames, 1)[0] ?? '';
  let end = 0;
  for (const match of line.matchAll(/(.+?)(?:\s*(?:,|&|\band\b|\bwith\b)\s*|$)/g)) {
    if (!isEnglishName(match[1] ?? '')) break;
    end = match.index + (match[1] ?? '').length;
  }
  return end === 0 ? (agency.exec(line)?.[0] ?? null) : line.slice(0, end).trim();
};

/** What a paper prints where it has a story from an agency. */
const agency =
  /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AFP|Press Association|United Press International|Canadian Press|Australian Associated Press)(?=\s*$|\s*,)/i;
export const isAgency = (text: string): boolean => agency.test(text.trim());
