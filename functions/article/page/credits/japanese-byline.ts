import { type Credit, credit, firstGroup, isPublished } from './credit.ts';
import type { CreditLines } from './credit-lines.ts';

const name = String.raw`([々〇㐀-鿿]{2,5}[ 　]?[ぁ-ヿ々〇㐀-鿿]{0,5})`;

/** `[佐伯真理，アイテック]`, `文・佐伯真理`, `佐伯真理 記者`: beside the date. */
const printed: readonly RegExp[] = [
  new RegExp(String.raw`^[[［【]\s*${name}\s*[，,、／/｜|]`),
  new RegExp(
    String.raw`^[[（(【［]?(?:取材・文|取材・執筆|文・写真|文と写真|文|執筆|執筆者|著者|筆者|ライター|記者)\s*[:：=＝／/・]\s*${name}(?=$|[\s　）)\]］】・／/])`,
  ),
  new RegExp(String.raw`^[[（(【［]?${name}[ 　]?(?:記者|編集委員|論説委員|特派員)[）)\]］】]?$`),
];

/** `（佐伯真理）` and `【佐伯真理】` end the last sentence of a paper's article. */
const signed: readonly RegExp[] = [
  new RegExp(String.raw`。\s*[（(【]${name}[）)】]$`),
  new RegExp(String.raw`^[（(【]${name}[）)】]$`),
];

/** Who wrote a Japanese article, as printed. */
export const japaneseByline = ({ above, over, end }: CreditLines): Credit | null => {
  const find = (lines: readonly string[], patterns: readonly RegExp[]): string | null =>
    lines.map((line) => firstGroup(line.trim(), patterns)).find((group) => group !== null) ?? null;
  const found = find([...above, ...over], printed) ?? find(end, signed);
  return found === null || !isPublished(found) || notNames.test(found)
    ? null
    : credit(found, 'Japanese byline');
};

const notNames =
  /^(?:写真|提供|共同|時事|関連|終わり|続く|敬称略|編集部|記者|談|注)|(?:通信|新聞|編集部|撮影)$/;
