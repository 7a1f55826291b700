import { whenNeeded } from '../deferred/when-needed.ts';

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
  // Romanian; Bulgarian and Macedonian; Serbian, twice.
  'ian feb mar apr mai iun iul aug sept oct noiem dec',
  'януари фев март апр май юни юли авг септ окт ноември дек',
  'јан феб мар апр мај јун јул авг септ окт нов дец',
  'jan feb mar apr maj jun jul avg sept okt nov dec',
  // Croatian without October, which is Poland's November.
  'siječ velj ožuj trav svib lipnja srp kolo ruj oct studen prosin',
  // Estonian, Latvian, Belarusian, Albanian, Basque, Galician, Icelandic.
  'jaan veeb märts apr mai juuni juuli aug sept okt nov dets',
  'janv febr marts apr maijs jūn jūl aug sept okt nov dec',
  'студз лют сакав красав мая чэрв ліп жні верас кастр ліста снеж',
  'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  'urtar otsail martxo apiril maiatz ekain uztail abuztu irail urri azaro abendu',
  'xan feb mar abr mai xuñ xul ago set out nov dec',
  'jan feb mar apr maí jún júl ágú sep okt nóv des',
  // Welsh and Maltese.
  'ionawr chwef mawrth ebrill mai mehefin gorff awst medi hydref tachwedd rhagfyr',
  'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  // Azerbaijani, Uzbek, Kazakh; Malay, Filipino, Swahili.
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr',
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'januari februari mars april mei jun julai ogos september oktober november disember',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  // India and Sri Lanka; Marathi and Nepali beside Hindi.
  'ஜனவரி பிப்ர மார்ச் ஏப்ர மே ஜூன் ஜூலை ஆக செப் அக் நவ டிச',
  'జనవరి ఫిబ్ర మార్చి ఏప్రి మే జూన్ జూలై ఆగ సెప్ అక్ నవ డిసె',
  'ಜನವರಿ ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗ ಸೆಪ್ ಅಕ್ ನವೆಂ ಡಿಸೆಂ',
  'ജനുവരി ഫെബ്രു മാർച്ച് ഏപ്രി മേ ജൂൺ ജൂലൈ ഓഗ സെപ് ഒക് നവം ഡിസം',
  'જાન્યુ ફેબ્રુ માર્ચ એપ્રિ મે જૂન જુલાઈ ઑગ સપ્ટે ઑક્ટો નવે ડિસે',
  'जाने फेब्रु मार्च एप्रि मे जून जुलै ऑग सप्टे ऑक्टो नोव्हें डिसें',
  'जनवरी फेब्रु मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टे अक्टो नोभे डिसे',
  'ਜਨਵਰੀ ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
  // Urdu; Arabic of the Levant, of Algeria and Tunisia, of Morocco.
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  // Georgian and Armenian.
  'იანვ თებერ მარტ აპრ მაის ივნის ივლის აგვ სექტ ოქტ ნოემ დეკ',
  'հունվ փետր մարտ ապր մայիս հունիս հուլիս օգոս սեպտ հոկտ նոյ դեկտ',
];

/** Those of the solar Hijri year, which begins in March. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** 1 for Farvardin to 12, `null` for a word that is no month. */
export const persianMonthNumber = (word: string): number | null => {
  const month = persianMonths.indexOf(word);
  return month === -1 ? null : month + 1;
};

const monthByBeginning = whenNeeded(
  () =>
    new Map(
      monthBeginnings.flatMap((months) => months.split(' ').map((name, index) => [name, index + 1] as const)),
    ),
);

const longestBeginning = 14;

/** 1 to 12, `null` for a word that is no month. */
export const monthNumber = (word: string): number | null => {
  // Unicode's lower case of the Turkish İ is two characters.
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
  for (let length = Math.min(longestBeginning, lower.length); length >= 2; length -= 1) {
    const month = monthByBeginning().get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
};
