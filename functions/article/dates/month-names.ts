import { whenNeeded } from '../deferred/when-needed.ts';

/**
 * How months begin in some sixty languages, as print and the web write them: a longer word that starts with one of
 * these is that month too (`Sept`, `September`, `июля`). January first; a month takes only what no shorter beginning
 * of its own says. Croatian goes without October, which is Poland's November.
 */
const monthBeginnings: readonly string[] = [
  'jan jän ene gen янв січ sty يناير oca ιαν ledna leden ian tammik sausio ינואר בינואר जन জানু มกราคม ม.ค януари јан siječ jaan студз urtar xan ionawr yanvar қаңтар ஜனவரி జనవరి ಜನವರಿ ജനുവരി જાન્યુ जाने ਜਨਵਰੀ ජනවාරි جنوری كانون_الثاني جانفي იანვ հունվ',
  'feb fév fev фев лют lut فبراير şub φεβ únor helmik vasario פברואר בפברואר फर ফেব্রু กุมภาพันธ์ ก.พ феб velj veeb shkurt otsail chwef frar ақпан pebrero பிப்ர ఫిబ్ర ಫೆಬ್ರ ഫെബ്രു ફેબ્રુ फेब्रु ਫਰਵਰੀ පෙබරවාරි فروری شباط فيفري თებერ փետր',
  'mar märz maart мар бер مارس μαρ března březen már maalisk kovo מרץ במרץ मार्च মার্চ มีนาคม มี.ค ožuj märts сакав mawrth наурыз machi மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് માર્ચ ਮਾਰਚ මාර්තු مارچ آذار მარტ մարտ',
  'apr avr abr апр квіт kwi أبريل nis απρ dubna duben ápr huhtik balandžio אפריל באפריל अप्रैल এপ্রিল เมษายน เม.ย trav красав prill apiril ebrill сәуір ஏப்ர ఏప్రి ಏಪ್ರಿ ഏപ്രി એપ્રિ एप्रि अप्रिल ਅਪ੍ਰੈਲ අප්‍රේල් اپریل نيسان أفريل აპრ ապր',
  'may mai mag mei мая май трав μαΐ μάι května květen máj toukok gegužės מאי במאי मई মে พฤษภาคม พ.ค мај maj svib maí mejju мамыр மே మే ಮೇ മേ મે मे ਮਈ මැයි مئی أيار ماي მაის մայիս',
  'jun juin giu июн черв cze يونيو haz ιουν června červen jún kesäk birželio יוני ביוני जून জুন มิถุนายน มิ.ย iun юни јун lipnja juuni jūn чэрв qershor ekain xuñ mehefin ġunju iyun маусым hunyo ஜூன் జూన్ ಜೂನ್ ജൂൺ જૂન जुन ਜੂਨ ජූනි جون حزيران جوان ივნის հունիս',
  'jul juil lug июл лип lip يوليو tem ιουλ července červenec júl heinäk liepos יולי ביולי जुल জুল กรกฎาคม ก.ค iul юли јул srp juuli jūl ліп korrik uztail xul gorff lulju iyul шілде hulyo ஜூலை జూలై ಜುಲೈ ജൂലൈ જુલાઈ ਜੁਲਾਈ ජූලි جولائی تموز جويلية ივლის հուլիս',
  'aug août aout ago авг серп sie أغسطس ağu αυγ srpna srpen agu elok rugpjūčio אוגוסט באוגוסט अग আগস্ট สิงหาคม ส.ค avg kolo жні gusht abuztu ágú awst awwissu avqust тамыз ogos ஆக ఆగ ಆಗ ഓഗ ઑગ ऑग ਅਗਸਤ අගෝස්තු اگست آب أوت غشت აგვ օգոս',
  'sep set сен вер wrz سبتمبر eyl σεπ září szept syysk rugsėjo ספטמבר בספטמבר सित সেপ্টে กันยายน ก.ย септ ruj shtator irail medi sentyabr sentabr қыркүйек செப் సెప్ ಸೆಪ್ സെപ് સપ્ટે सप्टे सेप्टे ਸਤੰਬਰ සැප්තැම්බර් ستمبر أيلول شتنبر სექტ սեպտ',
  'oct ott out окт жовт paź أكتوبر eki οκτ října říjen okt lokak spalio אוקטובר באוקטובר अक् অক্টো ตุลาคม ต.ค кастр tetor urri hydref қазан அக் అక్ ಅಕ್ ഒക് ઑક્ટો ऑक्टो ਅਕਤੂਬਰ ඔක්තෝබර් اکتوبر تشرين_الأول ოქტ հոկտ',
  'nov ноя лист lis نوفمبر kas νοε marrask lapkričio נובמבר בנובמבר नव নভে พฤศจิกายน พ.ย noiem ноември нов studen ліста nëntor azaro nóv tachwedd noyabr қараша nobyembre நவ నవ ನವೆಂ നവം નવે नोव्हें नोभे ਨਵੰਬਰ නොවැම්බර් نومبر تشرين_الثاني نونبر ნოემ նոյ',
  'dec dez déc dic дек груд gru ديسمبر ara δεκ des jouluk דצמבר בדצמבר दिस ডিসে ธันวาคม ธ.ค дец prosin dets снеж dhjetor abendu rhagfyr diċembru dekabr желтоқсан disember disyembre டிச డిసె ಡಿಸೆಂ ഡിസം ડિસે डिसे ਦਸੰਬਰ දෙසැම්බර් دسمبر كانون_الأول دجنبر დეკ դեկտ',
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
      monthBeginnings.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
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
