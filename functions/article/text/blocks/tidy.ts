/** Line ends of every kind are one; a line of nothing visible is empty. What can be read stays as it is. */
export const tidy = (scrape: string): string =>
  withoutBorders(
    scrape
      .replace(/^\uFEFF/u, '')
      .replaceAll(/\r\n?|[\u2028\u2029\f\v\u0085]/gu, '\n')
      .replaceAll('\0', '')
      // What a word processor leaves in pages, and text browsers show.
      .replace(/^\s*<\?xml[^>\n]{0,200}\?>/u, '')
      .replaceAll(/<\?xml:namespace[^>\n]{0,200}>/gu, '')
      // Spaces that html2text knows no sign for.
      .replaceAll(/&(?:e[mn]|thin)sp;/gu, ' ')
      .replaceAll(/&zwn?j;/gu, '')
      // Cells of a table's row in innerText.
      .replaceAll(/(?<=\S)\t(?=\S)/gu, '  ')
      .replaceAll('\t', ' '),
  ).replaceAll(/^[ \u00A0\u00AD\u200B-\u200F\u2060\u3000\uFEFF]+$/gmu, '');

/** Without the borders of tables that w3m and elinks draw and pandoc writes; what stands beside them stays in place. */
const withoutBorders = (text: string): string =>
  withoutGrid(
    text.replaceAll(/[┌┐└┘├┤┬┴┼┃╋─━│]*[┌┐└┘├┤┬┴┼╋][┌┐└┘├┤┬┴┼┃╋─━│]*/gu, blanked).replaceAll(/[│┃]/gu, ' '),
  );

/** The first and last line of a table; Markdown's have none. */
const gridEdge = /^ {0,8}\+[-=:+]{3,2000}\+$/mu;
const gridBorder = /^ {0,8}[+|](?:[-=:]{2,400}[+|]){1,40}$/gmu;

const withoutGrid = (text: string): string =>
  gridEdge.test(text)
    ? text.replaceAll(gridBorder, '').replaceAll(/^ {0,8}\|.*\|$/gmu, (row) => row.replaceAll('|', ' '))
    : text;

const blanked = (marks: string): string => ' '.repeat(marks.length);
