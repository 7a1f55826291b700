import { opens, type Phrase } from './sieve.ts';

/**
 * What publishing systems (WordPress, Drupal, MediaWiki, Blogger and their like) print over forms for comments, over
 * ways to the next article and over their boxes, in their own translations; English `Archives` also stands beside
 * articles. In lower case; `|` separates, `*` stands for a few more letters.
 */
const systemWords: readonly string[] = [
  'schreibe einen kommentar*|schreib einen kommentar*|kommentar schreiben|kommentar verfassen|laisser un commentaire*|poster un commentaire|votre commentaire|ajouter un commentaire|répondre à cet article|deja una respuesta*|deja un comentario*|escribe un comentario|dejar un comentario|deixe um comentário*|deixe uma resposta*|comente',
  'lascia un commento*|lascia una risposta*|scrivi un commento|posta un commento|aggiungi un commento|geef een reactie*|reactie plaatsen|plaats een reactie|lämna ett svar*|lämna en kommentar*|skriv en kommentar|skriv et svar*|legg inn en kommentar*|legg igjen en kommentar|vastaa|jätä kommentti|dodaj komentarz*|zostaw komentarz|napsat komentář*|přidat komentář|pridaj komentár|добавить комментарий*|оставить комментарий|написать комментарий|залишити відповідь*|додати коментар',
  'bir yanıt yazın*|bir cevap yazın*|yorum yaz|yorum yap|yorumunuzu yazın|tinggalkan balasan*|tinggalkan komentar|beri komentar|kirim komentar|để lại một bình luận*|gửi bình luận|コメントを残す*|コメントを書く|コメントする|댓글 남기기*|댓글 쓰기|댓글쓰기|اترك تعليق*|أضف تعليق*|כתיבת תגובה*|השאר תגובה|הוסף תגובה|hozzászólás írása|vélemény, hozzászólás*|lasă un răspuns*|lasă un comentariu|αφήστε μια απάντηση*',
  "beitragsnavigation|beitrags-navigation|navigation de l’article|navigation de l'article|navegación de entradas|navegación de la entrada|navegação de post*|navigazione articoli|navigazione articolo|berichtnavigatie|bericht navigatie|inläggsnavigering|indlægsnavigation|innleggsnavigasjon|artikkelien selaus|nawigacja wpisu|navigace pro příspěvek|навигация по записям|навігація записів|yazı gezinmesi|yazı dolaşımı|navigasi pos|điều hướng bài viết|投稿ナビゲーション|글 내비게이션|글 탐색|تصفّح المقالات|ניווט ברשומות|ניווט*רשומות",
  'navigeringsmeny|navigationsmenü|menu de navigation|menú de navegación|menu di navigazione|navigatiemenu|navigasjonsmeny|navigationsmenu|menu nawigacyjne|навигация|навігаційне меню|案内メニュー|둘러보기 메뉴|قائمة التصفح|תפריט ניווט|gezinti menüsü',
  'neueste beiträge|letzte beiträge|aktuelle beiträge|neueste kommentare|letzte kommentare|neueste nachrichten|weitere meldungen|aktuelle meldungen|articles récents|commentaires récents|derniers articles|dernières actualités|entradas recientes|comentarios recientes|últimas entradas|posts recentes|comentários recentes|artigos recentes|articoli recenti|commenti recenti|ultimi articoli|recente berichten|recente reacties|laatste berichten|senaste inlägg*|senaste kommentarer|seneste indlæg|seneste kommentarer|siste innlegg|nyeste innlegg|viimeisimmät artikkelit',
  'ostatnie wpisy|najnowsze wpisy|najnowsze komentarze|ostatnie komentarze|nejnovější příspěvky|nejnovější komentáře|свежие записи|свежие комментарии|последние записи|последние комментарии|недавні записи|останні записи|son yazılar|son yorumlar|son haberler|pos-pos terbaru|pos terbaru|komentar terbaru|berita terbaru|artikel terbaru|bài viết mới*|最近の投稿|最近のコメント|최근 글|최근 댓글|أحدث المقالات|أحدث التعليقات|أحدث الأخبار|פוסטים אחרונים|תגובות אחרונות|חדשות אחרונות|legutóbbi bejegyzések|articole recente|πρόσφατα άρθρα',
  'archiv|archivos|arquivos|archivi|archief|arkiv|archiwa|archiwum|архивы|архів|arşivler|arsip|lưu trữ|アーカイブ|보관함|글 보관함|أرشيف|الأرشيف|ארכיון|archívum|archivio blog|archivo del blog|blog-archiv|archives du blog|arquivo do blog|lettori fissi',
  'النشرة البريدية|النشرة الإخبارية|schlagwörter|étiquettes|mots-clés|etiquetas|etichette|etiketter|метки|теги|позначки|etiketler|thẻ|الوسوم|תגיות|タグ|태그',
];

/** As a sieve sees it: a word of an alphabet, or one character of Chinese, Japanese and Korean. */
const firstWord = (label: string): string => /^[a-zß-\u1fff]+|^./.exec(label)?.[0] ?? label;

const labels = systemWords.flatMap((line) => line.split('|'));

/** A whole line of these words. */
export const systemLabel: Phrase = [
  opens(labels.map(firstWord).join(' ')),
  new RegExp(`^(?:${labels.join('|').replaceAll('*', '.{0,40}')})\\s*[:：.…]?$`, 'iu'),
];
