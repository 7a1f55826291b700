import type { Phrase } from './sieve.ts';
import { opensLike, spellOut, wordsThen, type WordLists } from './spelled-words.ts';

/**
 * What publishing systems (WordPress, Drupal, MediaWiki, Blogger and their like) print over forms for comments, over
 * ways to the next article and over their boxes, in their own translations; English `Archives` also stands beside
 * articles.
 */
const systemWords: WordLists = [
  'schreibe/schreib einen kommentar*|kommentar schreiben/verfassen|laisser/poster/ajouter un commentaire*|votre commentaire|répondre à cet article|deja una respuesta*|deja/dejar/escribe un comentario*|deixe um comentário*|deixe uma resposta*|comente',
  'lascia/scrivi/posta/aggiungi un commento*|lascia una risposta*|geef een reactie*|reactie plaatsen|plaats een reactie|lämna ett svar*|lämna en kommentar*|skriv en kommentar|skriv et svar*|legg inn/igjen en kommentar*|vastaa|jätä kommentti|dodaj komentarz*|zostaw komentarz|napsat/přidat komentář*|pridaj komentár|добавить/оставить/написать комментарий*|залишити відповідь*|додати коментар',
  'bir yanıt yazın*|bir cevap yazın*|yorum yaz/yap|yorumunuzu yazın|tinggalkan balasan*|tinggalkan komentar|beri/kirim komentar|để lại một bình luận*|gửi bình luận|コメントを残す*|コメントを書く|コメントする|댓글 남기기*|댓글 쓰기|댓글쓰기|اترك تعليق*|أضف تعليق*|כתיבת תגובה*|השאר תגובה|הוסף תגובה|hozzászólás írása|vélemény, hozzászólás*|lasă un răspuns*|lasă un comentariu|αφήστε μια απάντηση*',
  "beitragsnavigation|beitrags-navigation|navigation de l’article/l'article|navegación de entradas|navegación de la entrada|navegação de post*|navigazione articoli|navigazione articolo|berichtnavigatie|bericht navigatie|inläggsnavigering|indlægsnavigation|innleggsnavigasjon|artikkelien selaus|nawigacja wpisu|navigace pro příspěvek|навигация по записям|навігація записів|yazı gezinmesi|yazı dolaşımı|navigasi pos|điều hướng bài viết|投稿ナビゲーション|글 내비게이션|글 탐색|تصفّح المقالات|ניווט ברשומות|ניווט בין רשומות",
  'navigeringsmeny|navigationsmenü|menu de navigation|menú de navegación|menu di navigazione|navigatiemenu|navigasjonsmeny|navigationsmenu|menu nawigacyjne|навигация|навігаційне меню|案内メニュー|둘러보기 메뉴|قائمة التصفح|תפריט ניווט|gezinti menüsü',
  'neueste/letzte/aktuelle beiträge|neueste/letzte kommentare|neueste nachrichten|weitere/aktuelle meldungen|articles/commentaires récents|derniers articles|dernières actualités|entradas/comentarios recientes|últimas entradas|posts/comentários/artigos recentes|articoli/commenti recenti|ultimi articoli|recente/laatste berichten|recente reacties|senaste inlägg*|senaste kommentarer|seneste indlæg|seneste kommentarer|siste innlegg|nyeste innlegg|viimeisimmät artikkelit',
  'ostatnie/najnowsze wpisy/komentarze|nejnovější příspěvky/komentáře|свежие/последние записи/комментарии|недавні записи|останні записи|son yazılar/yorumlar/haberler|pos-pos/pos/komentar/berita/artikel terbaru|bài viết mới*|最近の投稿|最近のコメント|최근 글|최근 댓글|أحدث المقالات/التعليقات/الأخبار|פוסטים אחרונים|תגובות/חדשות אחרונות|legutóbbi bejegyzések|articole recente|πρόσφατα άρθρα',
  'archiv|archivos|arquivos|archivi|archief|arkiv|archiwa|archiwum|архивы|архів|arşivler|arsip|lưu trữ|アーカイブ|보관함|글 보관함|أرشيف|الأرشيف|ארכיון|archívum|archivio blog|archivo del blog|blog-archiv|archives du blog|arquivo do blog|lettori fissi',
  'النشرة البريدية|النشرة الإخبارية|schlagwörter|étiquettes|mots-clés|etiquetas|etichette|etiketter|метки|теги|позначки|etiketler|thẻ|الوسوم|תגיות|タグ|태그',
];

/** A whole line of these words. */
export const systemLabel: Phrase = [
  opensLike(systemWords),
  wordsThen([spellOut(systemWords)], /^\s*[:：.…]?$/, /^.{0,40}\s*[:：.…]?$/),
];
