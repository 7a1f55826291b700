import { lowerCase, opens, type Pattern, type Phrase } from './sieve.ts';

/**
 * How sites ask to read another article, language by language: over a list, or before one title. In lower case;
 * `|` separates, `*` stands for a few more letters.
 */
const relatedWords: readonly string[] = [
  // German, Dutch, French
  'siehe auch|mehr lesen|passend dazu|das könnte sie interessieren|mehr nachrichten|aktuelle nachrichten',
  'lees meer|lees verder|ook interessant|voir aussi|a lire aussi|a voir aussi|à voir aussi|a lire également|lire plus|à découvrir|à découvrir aussi|sur le même sujet|dans la même rubrique|nos derniers articles',
  // Spanish, Portuguese, Catalan, Italian, Romanian
  'mirá también|mira también|seguí leyendo|sigue leyendo|te puede interesar|también te puede interesar|entradas relacionadas|notícies relacionades|le puede interesar|lea más|lee más|leé también|más en*|notas relacionadas|contenido relacionado|no te pierdas|llegiu també|llegeix també',
  'ler mais|ler também|relacionados|veja mais|leia ainda|confira também|continue lendo|mais sobre*|você pode gostar*|leggi anche|leggi altro|altre notizie|leggi pure|vedi anche|ti potrebbe interessare*|approfondisci|ultima ora',
  'citește și|citeşte şi|citeste si|citește mai mult|citește mai departe|citiți și|citiţi şi|vezi și|vezi şi|știri pe aceeași temă|articole similare|știri similare|cele mai citite|ultimele știri',
  // Nordic, Baltic, Finnish
  'relaterat|mer om ämnet|fler nyheter|flere saker|relaterede artikler|aiheesta lisää|seotud artiklid|saistītie raksti|lasi vēl|susiję straipsniai|taip pat skaitykite|tengdar fréttir|läs mer|läs vidare|se också|les mer|les hele saken|relaterte saker|mer om saken|læs mere|mere om*|lue myös|lue lisää|luetuimmat|katso myös|loe ka|loe lisaks|lasi arī|skaityk taip pat|skaitykite taip pat',
  // Slavonic
  'przeczytaj także|przeczytaj też|zobacz również|polecamy|podobne artykuły|warto przeczytać|powiązane artykuły|najnowsze|czytaj dalej',
  'čtěte také|čtěte i|čtěte více|čtěte dále|přečtěte si také|přečtěte si|související články|související|mohlo by vás zajímat|nejčtenější|čítajte aj|čítajte tiež|čítajte viac|prečítajte si aj|súvisiace články|mohlo by vás zaujímať',
  'možda će vas zanimati|sorodne novice|preberi še|још вести|pročitajte još|pročitajte i|povezane vijesti|povezani članci|vezane vijesti|najčitanije|preberite tudi|preberite še|прочитајте још|читајте још|повезане вести',
  'похожие новости|вам может быть интересно|вам может понравиться|читать также|читать далее|материалы по теме|ссылки по теме|новости по теме|по теме|читайте ещё|читайте еще|подробнее|также по теме|главные новости|новости дня',
  'схожі новини|свързани новини|читайте також|читайте ще|також читайте|дивіться також|новини за темою|за темою|останні новини|чытайце таксама|прочетете още|четете още|вижте още|още по темата|вижте също|најнови',
  // Greek, Turkish, Hungarian, Albanian
  'διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε σχετικά|δείτε επίσης|δείτε ακόμα|δείτε ακόμη|σχετικά άρθρα|σχετικές ειδήσεις|ροή ειδήσεων|δημοφιλή|τελευταία νέα|περισσότερα|διαβαστε επισης|διαβαστε ακομα|διαβαστε περισσοτερα|δειτε επισης|σχετικα αρθρα|ροη ειδησεων|τελευταια νεα|περισσοτερα',
  'ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|ayrıca bakınız|bunu da oku*|önerilen haberler|diğer haberler|son dakika haberleri|ilgili haber|olvassa el*|ez is érdekelheti|további hírek|benzer haberler|oxşar xəbərlər|digər xəbərlər|lexoni gjithashtu|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|ajánlott cikkek|legolvasottabb*|lexo edhe|lexoni edhe',
  // Arabic, Persian, Urdu, Hebrew
  'اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|شاهد أيضا|طالع أيضا|مقالات ذات صلة|قد يعجبك أيضا|قد يعجبك أيضًا|المزيد من الأخبار|متعلقہ خبریں|أخبار ذات صلة|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|بیشتر بخوانید|همچنین بخوانید|بیشتر بدانید|پربازدیدترین*|پربیننده ترین*|آخرین اخبار|مزید پڑھیں|یہ بھی پڑھیں|یہ بھی پڑھیے',
  'קראו גם|קראו עוד|עוד בנושא|מאמרים נוספים|עוד בוואלה*|כתבות קשורות|אולי יעניין אותך|לקריאה נוספת',
  // South Asia
  'इसे भी पढ़ें|ये भी पढ़ें|यह भी पढ़ें|और पढ़ें|संबंधित पोस्ट|সম্পর্কিত খবর|தொடர்புடைய செய்திகள்|संबंधित ख़बरें|हेही वाचा|हे ही वाचा|हेही वाचा*|और देखें|আরও পড়ুন|আরও পড়ুন|আরো পড়ুন|আরো পড়ুন|আরও খবর|এ সম্পর্কিত আরও খবর|வாசிக்க|மேலும் படிக்க|இதையும் படிக்க*|ఇవి కూడా చదవండి|ఇది చదవండి|ಇದನ್ನೂ ಓದಿ|വായിക്കുക|ഇതും വായിക്കുക|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|තවත් කියවන්න',
  // South-East Asia, Africa
  'simak juga|tonton juga|lihat video*|artikel terkait|baca selengkapnya|baca lainnya|pilihan editor|baca lagi|berita berkaitan|artikel berkaitan|basahin din|basahin|có thể bạn quan tâm|tin cùng chuyên mục|bài liên quan|bài viết liên quan|tin khác|เรื่องที่เกี่ยวข้อง|ข่าวอื่นๆ|mga kaugnay na balita|habari zinazohusiana|tin nóng|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่านข่าวอื่น*|ข่าวแนะนำ|ข่าวล่าสุด|บทความที่เกี่ยวข้อง|soma pia|lees ook|lees meer',
];

const spelled = relatedWords
  .flatMap((words) => words.split('|'))
  .map((words) => ({ words: words.replace('*', ''), isOpen: words.endsWith('*') }));

const sieve = opens(spelled.map(({ words }) => words.split(' ', 1)[0]).join(' '));

/** What is drawn before such words. */
const marks = /^[\s>»›•▶►■●◆*:|–—([【-]*/;

/** Looked up one by one where the sieve opens: as one expression they would take 4 ms to compile. */
const wordsThen = (behind: RegExp, behindMore: RegExp): Pattern => ({
  test: (text) => {
    const line = lowerCase(text).replace(marks, '');
    return spelled.some(
      ({ words, isOpen }) =>
        line.startsWith(words) && (isOpen ? behindMore : behind).test(line.slice(words.length)),
    );
  },
});

/** The words alone, as a heading. */
export const relatedHeading: Phrase = [sieve, wordsThen(/^\s*[:：.…]*$/, /^.{0,30}\s*[:：.…]*$/)];

/** The words and one title behind them. */
export const relatedTitle: Phrase = [
  sieve,
  wordsThen(/^\s*[:：|»>–—-]\s*\S.{0,200}$/, /^.{0,30}\s*[:：|»>–—-]\s*\S.{0,200}$/),
];
