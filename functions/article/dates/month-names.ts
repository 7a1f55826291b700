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
  'ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μάι ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'ian feb már ápr máj jún júl agu szept okt nov des',
  'tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'जन फर मार्च अप्रैल मई जून जुल अग सित अक् नव दिस',
  'জানু ফেব্রু মার্চ এপ্রিল মে জুন জুল আগস্ট সেপ্টে অক্টো নভে ডিসে',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  'ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค',
];

/** Those of the solar Hijri year, which begins in March. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** 1 for Farvardin to 12, `null` for a word that is no month. */
export const persianMonthNumber = (word: string): number | null => {
  const month = persianMonths.indexOf(word);
  return month === -1 ? null : month + 1;
};

const monthByBeginning: ReadonlyMap<string, number> = new Map(
  monthBeginnings.flatMap((months) => months.split(' ').map((name, index) => [name, index + 1] as const)),
);

const longestBeginning = 12;

/** 1 to 12, `null` for a word that is no month. */
export const monthNumber = (word: string): number | null => {
  const lower = word.toLowerCase().normalize('NFC');
  for (let length = Math.min(longestBeginning, lower.length); length >= 2; length -= 1) {
    const month = monthByBeginning.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
};
