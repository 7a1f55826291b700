/**
 * Months as print and the web write them: language by language, January first, unique beginnings only.
 * A longer word that starts with one of these is that month too (`Sept`, `September`, `июля`).
 */
const monthBeginnings: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'jän februar märz april mai juni juli august september oktober november dez',
  'janv fév mars avr mai juin juil août sept octobre novembre déc',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'ene febrero marzo abr mayo junio julio ago sept octubre noviembre dic',
  'gen febbraio marzo aprile mag giu lug agosto set ott novembre dicembre',
  'janeiro fev março abril maio junho julho agosto setembro out novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'янв фев мар апр мая июн июл авг сен окт ноя дек',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  'sty lut marca kwi maja cze lip sie wrz paź lis gru',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'oca şub mart nis mayıs haz tem ağu eyl eki kas ara',
];

const monthByBeginning: ReadonlyMap<string, number> = new Map(
  monthBeginnings.flatMap((months) => months.split(' ').map((name, index) => [name, index + 1] as const)),
);

const longestBeginning = 10;

/** 1 to 12, `null` for a word that is no month. */
export const monthNumber = (word: string): number | null => {
  const lower = word.toLowerCase().normalize('NFC');
  for (let length = Math.min(longestBeginning, lower.length); length >= 3; length -= 1) {
    const month = monthByBeginning.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
};
