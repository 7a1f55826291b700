import type { Phrase } from './sieve.ts';
import { opensLike, spellOut, wordsThen, type WordLists } from './spelled-words.ts';

/** How sites ask to read another article: over a list, or before one title. */
const relatedWords: WordLists = [
  // German, Dutch, French
  'siehe auch|lesen sie auch|mehr zum thema|mehr lesen|passend dazu|das könnte sie interessieren|mehr nachrichten|aktuelle nachrichten',
  'lees meer/verder/ook|ook interessant|lire/voir aussi|a/à lire/voir aussi|a lire également|lire plus|à découvrir|à découvrir aussi|sur le même sujet|dans la même rubrique|nos derniers articles',
  // Spanish, Portuguese, Catalan, Italian, Romanian
  'mirá/mira/lea/lee/leé también|seguí/sigue leyendo|te puede interesar|también te puede interesar|entradas relacionadas|notícies relacionades|le puede interesar|lea/lee más|más en*|notas relacionadas|contenido relacionado|no te pierdas|llegiu també|llegeix també',
  'ler/leia/veja mais/também|saiba mais|relacionados|leia ainda|confira também|continue lendo|mais sobre*|você pode gostar*|leggi anche/altro/pure|altre notizie|vedi anche|ti potrebbe interessare*|approfondisci|ultima ora',
  'citește/citiți/vezi și|citeşte/citiţi/vezi şi|citeste si|citește mai mult/departe|știri pe aceeași temă|articole similare|știri similare|cele mai citite|ultimele știri',
  // Nordic, Baltic, Finnish
  'relaterat|mer om ämnet|fler nyheter|flere saker|relaterede artikler|aiheesta lisää|seotud artiklid|saistītie raksti|lasi vēl|susiję straipsniai|taip pat skaitykite|tengdar fréttir|läs mer/vidare/också|se också|les mer/også|les hele saken|relaterte saker|mer om saken|læs mere/også|mere om*|lue myös/lisää|luetuimmat|katso myös|loe ka|loe lisaks|lasi arī|skaityk taip pat|skaitykite taip pat',
  // Slavonic
  'czytaj/przeczytaj/zobacz też/także|zobacz również|polecamy|podobne artykuły|warto przeczytać|powiązane artykuły|najnowsze|czytaj dalej',
  'čtěte také/i/více/dále|přečtěte si také|přečtěte si|související články|související|mohlo by vás zajímat|nejčtenější|čítajte aj/tiež/viac|prečítajte si aj|súvisiace články|mohlo by vás zaujímať',
  'možda će vas zanimati|sorodne novice|preberi še|још вести|pročitajte još/i|povezane vijesti|povezani članci|vezane vijesti|najčitanije|preberite tudi|preberite še|прочитајте још|читајте још|повезане вести',
  'похожие новости|вам может быть интересно|вам может понравиться|читать/читайте/смотрите также|читать далее|материалы/ссылки/новости по теме|другие новости по теме|по теме|рекомендуем|читайте ещё/еще|подробнее|также по теме|главные новости|новости дня',
  'схожі новини|свързани новини|читайте також|читайте ще|також читайте|дивіться також|новини за темою|за темою|останні новини|чытайце таксама|прочетете/четете/вижте още|още по темата|вижте също|најнови',
  // Greek, Turkish, Hungarian, Albanian
  'διαβάστε επίσης/ακόμα/ακόμη/περισσότερα/σχετικά|δείτε επίσης/ακόμα/ακόμη|σχετικά άρθρα|σχετικές ειδήσεις|ροή ειδήσεων|δημοφιλή|τελευταία νέα|περισσότερα|διαβαστε επισης/ακομα/περισσοτερα|δειτε επισης|σχετικα αρθρα|ροη ειδησεων|τελευταια νεα|περισσοτερα',
  'ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|ayrıca bakınız|bunu da oku*|önerilen haberler|diğer haberler|son dakika haberleri|ilgili haber|olvassa el*|ez is érdekelheti|további hírek|benzer haberler|oxşar xəbərlər|digər xəbərlər|lexoni gjithashtu|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|ajánlott cikkek|legolvasottabb*|lexo edhe|lexoni edhe',
  // Arabic, Persian, Urdu, Hebrew
  'اقرأ/إقرأ/شاهد/طالع أيضا/أيضًا/أيضاً|اقرأ ايضا|مقالات/أخبار ذات صلة|قد يعجبك أيضا/أيضًا|المزيد من الأخبار|متعلقہ خبریں|مطالب/اخبار مرتبط|خبرهای مرتبط|بیشتر/همچنین بخوانید|بیشتر بدانید|پربازدیدترین*|پربیننده ترین*|آخرین اخبار|مزید پڑھیں|یہ بھی پڑھیں|یہ بھی پڑھیے',
  'קראו גם/עוד|עוד בנושא|מאמרים נוספים|עוד בוואלה*|כתבות קשורות|אולי יעניין אותך|לקריאה נוספת',
  // South Asia
  'इसे/ये/यह भी पढ़ें|और पढ़ें|संबंधित पोस्ट|সম্পর্কিত খবর|தொடர்புடைய செய்திகள்|संबंधित ख़बरें|हेही वाचा*|हे ही वाचा|और देखें|আরও পড়ুন|আরও পড়ুন|আরো পড়ুন|আরো পড়ুন|আরও খবর|এ সম্পর্কিত আরও খবর|வாசிக்க|மேலும் படிக்க|இதையும் படிக்க*|ఇవి కూడా చదవండి|ఇది చదవండి|ಇದನ್ನೂ ಓದಿ|വായിക്കുക|ഇതും വായിക്കുക|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|තවත් කියවන්න',
  // South-East Asia, Africa
  'simak/tonton/baca/lihat juga|lihat video*|artikel terkait|baca selengkapnya/lainnya|pilihan editor|baca lagi|berita/artikel berkaitan|basahin din|basahin|có thể bạn quan tâm|tin cùng chuyên mục|bài liên quan|bài viết liên quan|tin khác|เรื่องที่เกี่ยวข้อง|ข่าวอื่นๆ|mga kaugnay na balita|habari zinazohusiana|tin nóng|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่านข่าวอื่น*|ข่าวแนะนำ|ข่าวล่าสุด|บทความที่เกี่ยวข้อง|soma pia|xem/đọc thêm',
];

/** What else stands over such lists: before a title it may be the author's. */
const listWords: WordLists = [
  // German, Dutch, French
  'mehr dazu|mehr aus *|mehr zu *|lesen sie dazu|lesen sie mehr*|auch interessant|das könnte dich auch interessieren|meistgelesen*|ähnliche/verwandte/weitere artikel/themen/beiträge/nachrichten|zum thema|empfehlungen*|topthemen|top-themen|top themen|neueste *|newsletter',
  "bekijk ook|meer van/over/nieuws*|bekijk meer van/over*|meest gelezen|gerelateerd*|lire également|à lire également|lire la suite|sur le même thème|article/articles lié/liés/similaire/similaires/recommandés/associés|les plus lus/populaires/récents|à la une|recommandations|nos recommandations|vous aimerez aussi|contenu/contenus sponsorisé/sponsorisés|plus d’articles/d’actualités/d'articles/d'actualités*",
  // Spanish, Portuguese, Italian
  'leer/ver también|te puede/podría/recomendamos*|noticias/artículos/notas/notícias/matérias/artigos relacionados/relacionadas|relacionado/relacionada/relacionadas|más leído/leída/leídos/leídas/noticias/información|más sobre *|lo más leído/visto|últimas noticias|archivado en|le recomendamos',
  'saiba também|mais lidas/notícias|últimas|últimas notícias|recomendado/recomendada/recomendados/recomendadas*|articoli correlati|più letti|i più letti|potrebbe interessarti*|ultime notizie',
  // Nordic, Polish, Russian, Turkish
  'läs även*|mest/siste/senaste/seneste lest/läst/læst/lästa/læste/nytt/nyt/nye|relaterad/relaterade *|czytaj również/więcej|najczęściej czytane*|najnowsze*|polecane*',
  'самое читаемое/популярное|популярное|другие/последние новости|новости партнеров/партнёров|ilgili haberler/konular|çok okunanlar|en çok okunanlar|haberler|son haberler|öne çıkan*',
  // Arabic, Hindi, Indonesian, Vietnamese, Hebrew
  'اقرأ/إقرأ/شاهد المزيد|اقرأ|إقرأ|شاهد|قد يهمك|قد يهمك أيضا/أيضًا/أيضاً/المزيد|أخبار/مواضيع/موضوعات/مقالات متعلقة|مواضيع/موضوعات ذات صلة|الأكثر قراءة/مشاهدة',
  'यह भी देखें|संबंधित खबरें/लेख/समाचार|ताज़ा/ताजा/अन्य/बड़ी खबरें|ट्रेंडिंग|लोकप्रिय*|berita/artikel terkait/populer/terpopuler/lainnya|đọc nhiều|tin liên quan|tin mới|כתבות נוספות',
];

const beforeTitle = spellOut(relatedWords);

/** The words alone, as a heading. */
export const relatedHeading: Phrase = [
  opensLike([...relatedWords, ...listWords]),
  wordsThen([beforeTitle, spellOut(listWords)], /^\s*[:：.…]*$/, /^.{0,30}\s*[:：.…]*$/),
];

/** The words and one title behind them. */
export const relatedTitle: Phrase = [
  opensLike(relatedWords),
  wordsThen([beforeTitle], /^\s*[:：|»>–—-]\s*\S.{0,200}$/, /^.{0,30}\s*[:：|»>–—-]\s*\S.{0,200}$/),
];
