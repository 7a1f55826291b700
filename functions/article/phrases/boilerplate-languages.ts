import { holds, opens, type Phrase } from './sieve.ts';
import { relatedHeading, relatedTitle } from './related-words.ts';
import { systemLabel } from './system-words.ts';

/**
 * What stands around an article on pages in languages other than Chinese and English, as words. A pattern is asked
 * of one line; one that ends in `$`, of the whole of it.
 */

/** Heads a list of other articles. */
export const relatedHeadingsElsewhere: readonly Phrase[] = [
  [
    opens('あ お こ も ア ラ 人 新 最 注 関 가 관 랭 많 실 이 인 주 최 추 함'),
    /^(?:関連(?:記事|ニュース|リンク|トピックス|キーワード)|あわせて読みたい|おすすめ(?:記事|の記事)?|こちらもおすすめ|(?:アクセス)?ランキング|人気記事|新着(?:記事|ニュース)|最新(?:記事|ニュース)|注目(?:記事|ニュース)|この記事に関連.{0,12}|もっと見る|관련\s?(?:기사|뉴스|키워드|태그)|(?:많이|가장 많이) 본 (?:기사|뉴스)|인기\s?(?:기사|뉴스)|최신\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)|추천\s?(?:기사|뉴스)|이\s?시각 .{1,12}|실시간.{0,10}|랭킹뉴스|함께 볼만한 .{1,8})\s*[:：]?$/,
  ],
  relatedHeading,
];

/** Heads what readers said: a heading of comments that counts them is none amid the text. */
export const commentsElsewhere: readonly Phrase[] = [
  [
    opens('0'),
    /^\d+ (?:kommentare?|commentaires?|messages? de forum|réponses? (?:à|pour) .*|comentarios?|respuestas? (?:a|en) .*|comentários?|respostas? (?:a|para) .*|commenti|pensieri su .*|reacties(?: op .*)?|gedachten? over .*|kommentarer|antworten (?:zu|auf) .*|gedanken? zu .*|komentarz[ey]?|odpowiedzi na .*|przemyśle[a-zńę]* (?:na|nt)\b.*|comentarii|kommenttia?|hozzászólás|komentář[eůi]*|komentár[eov]*|komentara?|коментар[а-яі]*|σχόλι[αο]|نظرات?|комментари[ийев]+|ответ[а-я]{0,2} на .*|мысл[а-я]+ о .*|yorum(?:lar)?|komentar(?: untuk .*)?|bình luận|تعليق(?:ات)?|تعليق على .*|תגובות(?: על .*)?|टिप्पणियाँ|ความคิดเห็น|件のコメント|개의 (?:댓글|생각)(?: .*)?)\s*[:：]?$/i,
  ],
  [
    opens(
      '댓 コ ト kommentare commentaires comentarios comentários commenti komentarze vos комментарии yorumlar',
    ),
    /^(?:댓글\s?(?:목록|\d+\s?개?)|(?:コメント|トラックバック)\s?[(（]\d+(?: ?件)?[)）]|vos commentaires|(?:kommentare|commentaires|comentarios|comentários|commenti|komentarze|комментарии|yorumlar)\s?[(:]\s?\d+\)?)$/i,
  ],
];

/** Nothing after such a line belongs to the article. */
export const endingsElsewhere: readonly Phrase[] = [
  [
    opens(
      'komentáře diskuze diskusia pridať hozzászólások comentarii adaugă komentari komentarji ostavi dodaj коментари коментарі остави напишете добавить σχόλια αφήστε ความเห็น ความคิดเห็น ใส่ความ แสดงความ اترك نظرات دیدگاه ارسال टिप्पणियाँ टिप्पणी মন্তব্য கருத்துகள் تبصرے kommentaarid jäta komentāri komentarai parašykite kommentit ý',
    ),
    /^(?:komentáře|diskuze|diskusia|pridať komentár|hozzászólások|comentarii|adaugă (?:un )?comentariu|komentari|komentarji|ostavi komentar|dodaj (?:komentar|odgovor)|коментар[иі]|остави(?:те)? коментар|напишете коментар|добавить ответ|σχόλια|αφήστε (?:ένα σχόλιο|μια απάντηση)|ความ(?:คิด)?เห็น|ใส่ความเห็น|แสดงความคิดเห็น|اترك (?:ردا|ردًا|تعليقا)|نظرات|دیدگاه(?:\u200c?ها|تان را بنویسید)|ارسال نظر|टिप्पणियाँ|टिप्पणी करें|মন্তব্য(?: করুন)?|கருத்துகள்|تبصرے|kommentaarid|jäta kommentaar|komentāri|komentarai|parašykite komentarą|kommentit|ý kiến bạn đọc)\s*[:：]?\s*(?:\(?\d+\)?)?$/i,
  ],
  systemLabel,
  [
    opens(
      'poprzedni następny vorheriger nächster article artículo artigo articolo post vorig volgend предыдущая следующая előző következő předchozí další föregående nästa forrige neste næste önceki sonraki',
    ),
    /^(?:(?:poprzedni|następny) (?:artykuł|wpis)|(?:vorheriger|nächster) (?:artikel|beitrag)|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|artigo (?:anterior|seguinte)|articolo (?:precedente|successivo)|(?:vorig|volgend) (?:artikel|bericht)|(?:предыдущая|следующая) (?:запись|статья|новость)|(?:előző|következő) (?:bejegyzés|cikk)|(?:předchozí|další) (?:článek|příspěvek)|(?:föregående|nästa) (?:inlägg|artikel)|(?:forrige|neste|næste) (?:innlegg|indlæg|artikkel|artikel)|(?:önceki|sonraki) (?:yazı|haber))\s*[:：]\s?\S/i,
  ],
  [
    opens(
      '0 kommentar commentaires réactions comentarios comentários commenti reacties komentarze комментарии yorum التعليقات コ 댓 ý bình תגובות',
    ),
    /^(?:\d+ )?(?:kommentare?|commentaires?|réactions|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|комментари[ийев]+|yorumlar?|التعليقات|コメント|댓글|ý kiến|bình luận|komentar|תגובות)\s*(?:\(?\d+\)?)?(?:개)?$/i,
  ],
  [
    opens(
      'impressum datenschutz nutzungsbedingungen mentions politique aviso política note colofon политика プ 利 会 개 이 회',
    ),
    /^(?:impressum|datenschutz(?:erklärung)?|nutzungsbedingungen|mentions légales|politique de confidentialité|aviso legal|política de privacidad(?:e)?|note legali|colofon|политика конфиденциальности|プライバシーポリシー|利用規約|会社概要|개인정보\s?처리방침|이용약관|회사소개)(?:\s*[|｜·-].*)?$/i,
  ],
  [
    holds(
      'авторизуйтесь',
      'التعليقات لا',
      'les commentaires sont',
      'alle recht',
      'tous droits',
      'los derechos',
      'os direitos',
      'tutti i diritti',
      'все права',
      '無断',
      '무단',
      '저작권자',
      'جميع الحقوق',
      'tüm haklar',
    ),
    /(?:^авторизуйтесь, чтобы |^التعليقات لا تعبر عن |^les commentaires sont |alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|無断(?:転載|複製)|무단\s?(?:전재|복제)|저작권자\s?[©ⓒ(]|جميع الحقوق محفوظة|tüm hakları saklıdır)/i,
  ],
];

/** Speaks of the page: goes alone. */
export const pageTalkElsewhere: readonly Phrase[] = [
  [
    holds('cookie'),
    /^cookies? (?:использ|helfen|assurent|nos |sind |zijn |são |sono |pomáh|pomag).{0,240}$/i,
  ],
  [
    holds('cookie', 'файлы куки', 'ملفات تعريف'),
    /^(?:en (?:poursuivant|continuant)|les(?= cookies)|tato|tyto|a weboldal|oldalunk|acest|site-ul|sivusto|käytämme|diese|unsere|wir|um|ce|notre|nous|este|esta|nuestro|nuestra|nosso|nós|questo|il nostro|noi|deze|onze|wij|den här|vi|denne|ta|nasza|bu|мы|наш|этот|сайт|utilizamos|usamos|utilizziamo|usiamo|używamy|situs|trang|هذا|نستخدم)(?![a-zß-\u1fff]).{0,120}(?:cookies?|файлы куки|ملفات تعريف)(?![a-zß-\u1fff]).{0,240}$/i,
  ],
  [opens('0'), /^\d+ min(?:uten|utes|utos|uti)? (?:lesezeit|de lecture|de lectura|di lettura|de leitura)$/i],
  [
    opens(
      'zum menü startseite suche anmelden teilen drucken merken link kopieren anzeige werbung lesezeit temps tiempo tempo leestijd время artikel vorlesen zur feedback diskutieren aller partager imprimer s se publicité accueil écouter compartir imprimir suscríbete suscribete iniciar publicidad guardar compartilhar assine entrar condividi stampa abbonati pubblicità delen inloggen abonneren advertentie dela annons reklama udostępnij поделиться реклама подписаться войти главная paylaş reklam hirdetés mainos annonse διαφήμιση διαφημιση oglas publicitate iklan quảng โฆษณา פרסומת تبلیغات reklaam reklāma مشاركة طباعة إعلان विज्ञापन शेयर हमें होम',
    ),
    /^(?:zum inhalt springen|menü|startseite|suche|anmelden|teilen|drucken|merken|link kopieren|kopieren|anzeige|werbung|(?:lesezeit|temps de lecture|tiempo de lectura|tempo (?:di|de) (?:lettura|leitura)|leestijd|время (?:на )?чтени[ея]).{0,20}|artikel (?:teilen|anhören|hören|merken|drucken).{0,20}|vorlesen|zur merkliste.{0,16}|feedback|diskutieren sie mit|aller au contenu|partager.{0,20}|imprimer|s['’]abonner|se connecter|publicité|accueil|écouter.{0,20}|compartir.{0,20}|imprimir|suscr[ií]b(?:ete|ase|irse)|iniciar sesión|publicidade?|guardar|compartilhar.{0,14}|assine.{0,12}|entrar|condividi.{0,14}|stampa|abbonati|pubblicità|delen|inloggen|abonneren|advertentie|dela|annons|reklama|udostępnij|поделиться.{0,14}|реклама|подписаться.{0,20}|войти|главная|paylaş|reklam|hirdetés|mainos|annonse|διαφήμιση|διαφημιση|oglas|publicitate|iklan|quảng cáo|โฆษณา|פרסומת|تبلیغات|reklaam|reklāma|مشاركة|طباعة|إعلان|विज्ञापन|शेयर(?: करें)?|हमें फॉलो करें|होम)$/i,
  ],
  [
    holds('有料会員', '無料期間', 'ewsletter', 'utworzenia', 'künstlichen stimme'),
    /^(?:有料会員になると|※無料期間中|data utworzenia\s?:|(?:[^.]{0,60}\. )?zapisz się na (?:nasz )?newsletter|dieser artikel wurde mit einer künstlichen stimme).{0,140}$/i,
  ],
  [
    opens('シ ツ 印 ロ 会 保 ブ 広 メ 検 공 인 로 회 구 광 글 스 좋 기 프 본 페'),
    /^(?:シェア.{0,6}|ツイート.{0,4}|印刷(?:する)?|ログイン|会員登録|保存|ブックマーク|広告|メニュー|検索|공유(?:하기)?|인쇄|로그인|회원가입|구독.{0,4}|광고|글자\s?크기.{0,8}|스크랩|좋아요\s*\d*|기사저장|프린트|본문(?: 내용)?|페이지 정보)$/,
  ],
  [opens('vídeo vidéo 関 관'), /^(?:(?:vídeo|vidéo)s?\s*:\s*\S|【関連記事】|관련기사\s*[:：]).{0,200}$/i],
  [
    holds('dans votre boîte', 'en tu ', ' seu e', 'nella tua ', 'postfach', 'in je ', 'in uw '),
    /^.{0,140}(?:dans votre boîte (?:mail|de réception|aux lettres)|en tu (?:correo|bandeja de entrada|buzón)|(?:no|em) seu e-?mail|nella tua (?:casella|mail|inbox)|in (?:ihr|dein|ihrem|deinem) (?:e-?mail-)?postfach|in (?:je|uw) (?:mailbox|inbox))(?![a-zß-\u1fff]).{0,40}$/i,
  ],
  [
    opens('article réutiliser s para suscríbete'),
    /^(?:article réservé (?:à nos|aux) abonnés.{0,120}|réutiliser ce contenu|s['’]inscrire(?: à la newsletter)?|(?:para .{3,50}, )?suscríbete(?: (?:aquí|gratis|para seguir leyendo))?[.!]?)$/i,
  ],
  [
    holds(' suscríbete'),
    /^.{3,80}[.,;!] para .{3,50}, suscríbete(?: (?:aquí|gratis|para seguir leyendo))?[.!]?$/i,
  ],
  relatedTitle,
  [
    opens(
      'continua continúa continue der dalszy fortsetzung haberin artikeln artikkelen artikkeli artiklen la lees pokračování статья',
    ),
    /^(?:haberin devamı(?: için tıklayın)?|dalszy (?:ciąg|część) .{0,40}|fortsetzung nach der anzeige|der artikel wird .{0,30} fortgesetzt|la suite après (?:la|cette) publicité|continúa (?:después|tras) (?:de )?la publicidad|continua (?:após|depois) da publicidade|continua a leggere.{0,30}|artikeln fortsätter .{0,30}|artikkelen fortsetter .{0,30}|artiklen fortsætter .{0,30}|artikkeli jatkuu .{0,30}|lees verder (?:na|onder) .{0,30}|pokračování článku .{0,20}|статья продолжается .{0,30})[.:]?$/i,
  ],
  [
    opens(
      'riproduzione copyright c dziękujemy انتهای źródło источник джерело zdroj forrás sursa πηγή gambas',
    ),
    /^(?:[©\s]*riproduzione riservata.{0,60}|dziękujemy, że .{0,120}|انتهای (?:پیام|خبر)\s*\/?.{0,12}|(?:źródło|источник|джерело|zdroj|forrás|sursă|πηγή)\s*[:：]\s*.{2,60}|\[gambas:.{2,40}\])$/i,
  ],
  [
    opens(
      'แชร์ κοινοποίηση sdílet zdieľať distribuie jaa bagikan chia শেয়ার поділитися споделете megosztás podijeli اشتراک بازنشر שתפו',
    ),
    /^(?:แชร์|κοινοποίηση|sdílet|zdieľať|distribuie|jaa|bagikan|chia sẻ|শেয়ার(?: করুন)?|поділитися|споделете|megosztás|podijeli|اشتراک گذاری|بازنشر|שתפו)\s*:?\s*\d*$/i,
  ],
  // What DataLife Engine prints under a story.
  [
    opens('уважаемый мы новость комментировать'),
    /^(?:уважаемый посетитель, вы зашли на сайт как .{0,160}|мы рекомендуем вам зарегистрироваться .{0,80}|новость отредактировал\s?:.{0,120}|комментировать статьи на сайте .{0,120})$/i,
  ],
  // Whose all this is: the foot of the page, a sentence like any other.
  [
    holds(
      'vorbehalten',
      'réservés',
      'reservad',
      'riservati',
      'voorbehouden',
      'все права',
      'всички права',
      'усі права',
      'haklar',
      'حقوق',
      'drepturile',
      'zastrzeżone',
      'vyhrazen',
      'vyhraden',
      'rättigheter',
      'rettighet',
      'rettigheder',
      'oikeudet',
      'fenntartva',
      'pridržana',
      'זכויות',
      'สงวนลิขสิทธิ์',
      'hak cipta',
      'bản quyền',
      'επιφύλαξη',
      'सर्वाधिकार',
    ),
    /^.{0,160}(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|все права защищены|всички права запазени|усі права захищен|tüm hakları saklıdır|(?:جميع|كافة) الحقوق محفوظة|(?:تمامی?|کلیه) حقوق|toate drepturile rezervate|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|alla rättigheter|alle rettighete?r|alle rettigheder|kaikki oikeudet pidätetään|minden jog fenntartva|sva prava pridržana|כל הזכויות שמורות|สงวนลิขสิทธิ์|hak cipta (?:©|dilindungi)|bản quyền (?:thuộc|©)|με επιφύλαξη|सर्वाधिकार सुरक्षित).{0,160}$/i,
  ],
  // When a post was edited, and by whom.
  [
    opens(
      'last edited dernière modifié zuletzt última ultima laatst последний отредактировано senast sist ostatnio son',
    ),
    /^(?:last edited (?:by|on|at)|edited (?:by .{2,40} on|\d+ times?)|dernière (?:édition|modification)(?: par|\s?:)|zuletzt (?:bearbeitet|geändert) (?:von|am)|última edición(?: por|:)|ultima modifica (?:di|il|da)|laatst (?:bewerkt|gewijzigd) (?:door|op)|последний раз редактировалось|отредактировано|senast (?:ändrad|redigerad) av|sist (?:redigert|endret) av|ostatnio (?:edytowan|zmienion)[a-ząęó]{1,3} przez|son düzenleme)(?![a-zß-\u1fff]).{0,140}$/i,
  ],
  // What phpBB prints beside and below a post.
  [
    opens('зарегистрирован добавлено сообщения откуда вернуться часовой на автор спасибо'),
    /^(?:зарегистрирован\s?:.{4,30}|добавлено\s?:.{6,120}|сообщения\s?:\s?\d+(?: откуда\s?:.{2,30})?|откуда\s?:.{2,30}|вернуться к началу.{0,20}|часовой пояс\s?:.{2,40}|на страницу \d.{0,30}|автор сообщение)$/i,
  ],
  [
    opens('підписуйтесь подписывайтесь volg prenumerera torne lo pubblicato etichette lettori etiketler'),
    /^(?:підписуйтесь на наш|подписывайтесь на наш|volg ons op|prenumerera på|torne-se assinante|lo más leído (?:del|de)|pubblicato da .{2,30} alle|etichette\s?:|lettori fissi$|etiketler\s?:)/i,
  ],
  // Korean papers invite to more behind their text.
  [holds('▶', '☞', '▷', '►'), /^[▶☞▷►]\s*[가-힣].{2,60}$/],
];
