/** Longer lines are text. */
const longest = 160;

/**
 * Where a browser sets inline elements without a space between them; each with what parts them. They look back from
 * every character: whether a line can have one is asked first.
 */
const seams: readonly (readonly [likely: RegExp, seam: RegExp, space: string])[] = [
  // `Pat DelgadoJul 6, 2019`, `FoodPosted on Jan 12, 2023`.
  [
    /[^\sA-Z](?:Updated|Published|Posted|[JFMASOND][a-z]+\.? \d)/,
    /(?<=[\p{Ll}\p{Lo}])(?=(?:(?:Updated|Published|Posted)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}))/u,
    ' | ',
  ],
  // `22 Apr 202322 Apr 2023`.
  [/\d{5}/, /(?<=\p{L}{3}\.? (?:\d{1,2}, )?(?:19|20)\d\d)(?=\d)/u, ' '],
  // `11:052026/11/03`, `2026-11-0311:05`.
  [/:\d{4}|\d{4}:/, /(?<=\d:\d\d)(?=20\d\d[-/年])|(?<=20\d\d[-/]\d\d[-/]\d\d)(?=\d\d:\d\d)/u, ' '],
  // `2020-03-01 05:50闻晓雨`.
  [/:\d\d[^\d\s]/, /(?<=\d:\d\d)(?=\p{Script=Han})/u, ' '],
  // `余世鹏2026-11-02`.
  [/[^\d\s]20\d\d[-/]/, /(?<=\p{Script=Han})(?=20\d\d[-/]\d\d?[-/]\d\d?)/u, ' '],
  // `By — Lena Whitcomb`.
  [/^By /, /(?<=^By) [—–-](?= \p{Lu})/u, ''],
  // `Dana Whit@danawhit`.
  [/@/, /(?<=\p{L}{2})@\w{2,30}(?![\w-]*\.\w)/u, ' | '],
  // `By Greg TullCoast News`, but `Ronald McDonald`.
  [
    /\p{Ll}\p{Lu}/u,
    /(?<=\p{Lu}\p{Ll}+ (?!(?:Mc|Mac|De|Di|Du|Del|La|Le|Van|Von|Fitz)\p{Lu})\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}+(?:\s|$))/u,
    ' | ',
  ],
];

/** `（记者余世鹏通讯员闻晓雨）`: w3m leaves the spaces out. */
const reporterSeam =
  /(?<=(?:记者|記者)\s?\p{Script=Han}{2,4})(?=(?:通讯员|通訊員|实习生|实习记者|见习记者)\s?\p{Script=Han}{2})/u;

/** Reporters and who helped them, each with the space that their page shows; in lines of any length. */
export const partReporters = (line: string): string =>
  /[记記]者/.test(line) ? line.replace(reporterSeam, ' ') : line;

/** A header's line with the spaces that its page shows. */
export const unglue = (line: string): string =>
  line.length > longest
    ? line
    : partReporters(
        seams.reduce(
          (text, [likely, seam, space]) => (likely.test(text) ? text.replace(seam, space) : text),
          line,
        ),
      );
