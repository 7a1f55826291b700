import type { CreditLines } from './credit-lines.ts';
import { isEnglishName, leadingNames } from '../../names/english-names.ts';

/** Letters as one range, Latin to Greek with breathings: `\p{L}` and `\p{Lu}` take milliseconds to compile. */
const byWords =
  /(?:^|\s|[|•·])(?:(?:by|written by|words by|words|story by|posted by|added by|text by)[:\s]|(?:author|interview)[:,])\s*(?:[—–-]\s*)?(?=[A-Za-zÀ-\u1fff])/i;

/** The same in languages whose word for it is too common to be believed anywhere but at the start. */
const byWordsAbroad =
  /^(?:(?:geschrieben |verfasst )?von|(?:écrit |rédigé )?par|(?:escrit[oa] )?por|(?:scritto )?d[ia]|(?:geschreven )?door|(?:skrevet |skriven )?a[vf]|a cura di|publiée? par|propos recueillis par|(?:scris|texto?|articol) de|texto|texte|text|autor|autora|auteur|autore|автор|текст|yazan|oleh|nga|от|подготовил[аи]?|γράφει [οη]|του|της)\s*(?::\s*|\s)(?=[A-Za-zÀ-\u1fff])/i;
/** What only with a colon behind it tells a writer. */
const labelsAbroad =
  /^(?:tekst|teksti|kirjoittaja|toimittaja|szerző|írta|napsal[ai]?|zpracoval[ai]?|opracowa[łl]a?|redacción|haber|yazar|muhabir|penulis|reporter|wartawan|tác giả|piše|autorius|autors|autorin|autorka|auteure|autrice|höfundur|journalist|аутор|авторка|пише|журналист|кореспондент|корреспондент|συντάκτης|συντάκτρια|ρεπορτάζ)\s*:\s*(?=[A-Za-zÀ-\u1fff])/i;
/** `08.02.2019 20:30 von Rolf Deininger`, `8 mai 2019, par Odile Marchand`: behind a day they leave no doubt either. */
const byWordsAfterDay =
  /^(?:[A-Za-zÀ-\u1fff]{2,10},? )?\d[A-Za-zÀ-\u1fff\d .,:/-]{4,30}\d(?: Uhr)?[\s,|·•–-]+(?:von|par|por|di|da|door|av|af)\s+(?=[A-Za-zÀ-\u1fff])/;

/** A line with nothing else: the name is in the next one. */
const wordsAlone =
  /^(?:by|written by|words by|story by|posted by|text by|author|von|par|por|автор)\s*[:：—–-]?$/i;

/** A blog's writer often has one name; these words leave no doubt that it is one. */
const oneName =
  /(?:^\W{0,3}|[|•·]|^this entry was )\s*(?:(?:posted|written|submitted) by|pubblicato da|publicad[ao] por|postado por|publié par|gepostet von|eingestellt von|geplaatst door|upplagd av|diposting oleh)[:\s]\s*([A-Za-zÀ-\u1fff](?:[A-Za-zÀ-\u1fff\d’'_-]|\.(?=[A-Za-zÀ-\u1fff]))+)\s*(?=$|[.|•·,–—]|(?:on|at|alle|às|a la|à|um|op|kl|pada)(?![A-Za-zÀ-\u1fff]))/i;

/** `May 10, 2018 by Jess 23 Comments`: after a day one name is enough, too. */
const byAfterDay = /\d\s+by\s/i;
const oneNameAfterDay =
  /^(?:posted (?:on )?)?[A-Za-zÀ-\u1fff][A-Za-zÀ-\u1fff\d ,.]{4,18}\d{4}\s+by\s+([A-Za-zÀ-\u1fff][A-Za-zÀ-\u1fff’'-]+)\s*(?=$|[|•·]|\d+ comments?|leave a (?:comment|reply))/i;

const arabicName = String.raw`([\u0620-\u065f\u066e-\u06d3]+(?:[ ‑-][\u0620-\u065f\u066e-\u06d3]+){1,4})`;
const devanagariName = String.raw`([\u0900-\u0963\u0971-\u097f]+(?: [\u0900-\u0963\u0971-\u097f.]+){1,3})`;

/** These scripts have no capitals: only what follows a label, up to the end of its piece, is a name. */
const uncased = /[\u05d0-\u06ff\u0900-\u097f\u0e00-\u0e7f]/;
const labelled: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[|\s])(?:كتبت?|كتبوا|بقلم|إعداد|تقرير|الكاتبة?|محررة?)\s*[:：\-–]\s*${arabicName}(?=\s*(?:$|[|\-–،\d]))`,
  ),
  new RegExp(String.raw`^بقلم\s+${arabicName}$`),
  new RegExp(
    String.raw`(?:^|[|\s])(?:लेखक|लेखिका|रिपोर्ट|संवाददाता|द्वारा)\s*[:：\-–]\s*${devanagariName}(?=\s*(?:$|[|,\-–\d]))`,
  ),
  new RegExp(String.raw`^(?:نویسنده|به قلم|خبرنگار|گزارشگر|گزارش|یادداشت|تحریر)\s*[:：]\s*${arabicName}$`),
  new RegExp(String.raw`^(?:द्वारा|(?:written )?by)\s*[:：]?\s*${devanagariName}$`, 'i'),
  /^(?:מאת|כתבה?|כותבת?)\s*[:：]?\s+([\u05d0-\u05ea'"׳״-]{2,}(?: [\u05d0-\u05ea'"׳״-]{2,}){1,3})$/,
  /^(?:โดย|ผู้เขียน|เรื่อง|ผู้สื่อข่าว)\s*[:：]?\s*([\u0e01-\u0e4e]{2,20} [\u0e01-\u0e4e]{2,20})$/,
];

/** Who wrote it, as the lines around the headline print it: `By Jane Doe`, `كتبت: منى عبد السلام`. */
export const printedAuthor = ({ above, over }: CreditLines): string | null => {
  const lines = [...above, ...over.filter((line) => !isOfWork.test(line))];
  let house: string | null = null;
  for (const [place, line] of lines.entries()) {
    const found = wordsAlone.test(line) ? leadingNames(lines[place + 1] ?? '') : authorIn(line);
    if (found !== null && !ofHouse.test(found)) return found;
    house ??= found;
  }
  return house;
};

/** `THE CELLAR` is no person: one who signs further down wrote it. */
const ofHouse = /^the\s/i;

/** `The Long Winter by Jane Doe`: what a column over the headline recommends. */
const isOfWork = /^[A-Z]\S*\s(?:[^\d|•·]{1,60}\s)?[A-Z]\S*\sby\s/;

/** Who took the picture is told in the same words. */
const ofPicture =
  /\b(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|art(?:work)?|video)\s*(?:credits?)?\s*(?::|by\b)/i;

const authorIn = (line: string): string | null => {
  if (ofPicture.test(line)) return null;
  const match = [byWords, byWordsAbroad, labelsAbroad, byWordsAfterDay]
    .map((pattern) => pattern.exec(line))
    .find((found) => found !== null);
  const name =
    match === undefined || match.index > 60 ? null : leadingNames(line.slice(match.index + match[0].length));
  return (
    name ??
    [oneName, ...(byAfterDay.test(line) ? [oneNameAfterDay] : []), ...(uncased.test(line) ? labelled : [])]
      .map((pattern) => pattern.exec(line)?.[1])
      .find((group) => group !== undefined) ??
    null
  );
};

const signature =
  /^(?:this entry was )?(?:(?:posted|written|words|story|reported) by|pubblicato da|publicad[ao] por|postado por|publié par|gepostet von|eingestellt von|geplaatst door|upplagd av|diposting oleh)[:\s]\s*(?=[A-Za-zÀ-\u1fff])/i;

/** Blogs name the writer under the text. */
export const signedAuthor = ({ end, below }: CreditLines): string | null => {
  for (const line of [...below, ...end]) {
    const match = signature.exec(line);
    const name = match === null ? null : leadingNames(line.slice(match[0].length));
    const found = name ?? oneName.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return mailedAuthor(end);
};

const shortestName = 2;
const mailbox = /^([\w.-]+)@[\w-]+\.[\w.-]+$/;

const sentenceEnd = /[.!?…»”"]$/;

/** Behind the last sentence `MIKA SALO`, and in the next line `mika.salo@…`: who can be written to wrote it. */
const mailedAuthor = (end: readonly string[]): string | null =>
  end.find(
    (line, place) =>
      isEnglishName(line) &&
      isMailOf(line, end[place + 1] ?? '') &&
      sentenceEnd.test(end[place - 1]?.trim() ?? ''),
  ) ?? null;

/** Whether a line is an address that the last of these names is in; letters may have lost their accents in it. */
export const isMailOf = (name: string, line: string): boolean => {
  const box = mailbox.exec(line.trim())?.[1]?.toLowerCase() ?? '';
  const last = plainLetters(name.split(' ').at(-1) ?? '');
  return last.length >= shortestName && box.includes(last);
};

const plainLetters = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
