/** Longer lines are text. */
const longest = 160;

/** Where a browser sets inline elements without a space between them; each with what parts them. */
const seams: readonly (readonly [RegExp, string])[] = [
  // `Pat DelgadoJul 6, 2019`, `FoodPosted on Jan 12, 2023`.
  [
    /(?<=[\p{Ll}\p{Lo}])(?=(?:(?:Updated|Published|Posted)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}))/u,
    ' | ',
  ],
  // `22 Apr 202322 Apr 2023`.
  [/(?<=\p{L}{3}\.? (?:\d{1,2}, )?(?:19|20)\d\d)(?=\d)/u, ' '],
  // `11:052026/11/03`, `2026-11-0311:05`.
  [/(?<=\d:\d\d)(?=20\d\d[-/年])|(?<=20\d\d[-/]\d\d[-/]\d\d)(?=\d\d:\d\d)/u, ' '],
  // `2020-03-01 05:50闻晓雨`.
  [/(?<=\d:\d\d)(?=\p{Script=Han})/u, ' '],
  // `余世鹏2026-11-02`.
  [/(?<=\p{Script=Han})(?=20\d\d[-/]\d\d?[-/]\d\d?)/u, ' '],
  // `By — Lena Whitcomb`.
  [/(?<=^By) [—–-](?= \p{Lu})/u, ''],
  // `Dana Whit@danawhit`.
  [/(?<=\p{L}{2})@\w{2,30}(?![\w-]*\.\w)/u, ' | '],
  // `By Greg TullCoast News`, but `Ronald McDonald`.
  [
    /(?<=\p{Lu}\p{Ll}+ (?!(?:Mc|Mac|De|Di|Du|Del|La|Le|Van|Von|Fitz)\p{Lu})\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}+(?:\s|$))/u,
    ' | ',
  ],
];

/** `（记者余世鹏通讯员闻晓雨）`: w3m leaves the spaces out. */
const reporterSeam =
  /(?<=(?:记者|記者)\s?\p{Script=Han}{2,4})(?=(?:通讯员|通訊員|实习生|实习记者|见习记者)\s?\p{Script=Han}{2})/u;

/** Reporters and who helped them, each with the space that their page shows; in lines of any length. */
export const partReporters = (line: string): string => line.replace(reporterSeam, ' ');

/** A header's line with the spaces that its page shows. */
export const unglue = (line: string): string =>
  line.length > longest
    ? line
    : partReporters(seams.reduce((text, [seam, space]) => text.replace(seam, space), line));
