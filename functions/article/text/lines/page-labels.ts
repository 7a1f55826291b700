/**
 * What pages print on buttons, players, forms and boxes, as whole lines in lower case. Add a line here rather
 * than a pattern elsewhere.
 */
const labels = `
news provided by|usa - english|share this article|sponsored by|create account|create an account|create free account|my account|manage account|edit profile|log in / sign up
e-mail address|email address|your email|your email address|enter email|this field is required|required field
was this page helpful?|was this article helpful?|was this helpful?|thanks for your feedback!|tell us why!|yes no|yesno
about the author|about the authors|about the writer|meet the author|author bio|key events|about this article
you are the owner of this article.|you have permission to edit this article.|edit article|add new article|edit close
copy article link|copy link to share|copy to clipboard|link copied|sms|email article|email this story|print article
pin this for later!|pin this recipe|save recipe|jump to recipe|print recipe|rate recipe|cook mode
hide|dismiss|accept|accept all|reject all|decline|i agree|got it|no thanks|no, thanks|maybe later|not now|skip
manage cookies|manage preferences|cookie settings|privacy settings|your privacy choices
unlock this article|gift this article|give a gift|gift subscription|special offer|limited-time offer|remove ads
why am i seeing this?|report ad|report this ad|learn more|find out more|click here|details
breaking news|watch live|on air|on air now|listen live|now playing|autoplay|volume|captions|subtitles|settings|quality
closed captions|playback rate|playback speed|picture-in-picture|full screen|exit full screen|current time|duration
article commenting policy|article comments policy|flag as inappropriate|sign in to comment|log in to comment
recommended videos|related video|related videos|featured video|video player is loading.|this is a modal window.
today's top stories|this week's top stories|more for you|for you|sponsor content|presented by|brought to you by
your stories live here.|story saved|email address subscribe|invalid email|leave your feedback|read more stories|story continues|story continues below|other news|story highlights|listen to the story|from our sponsor|advertiser content|no comments yet|dalszy ciąg materiału pod wideo|deel artikel:|vorlesen|druckansicht|druckversion|in pocket speichern|kommentare lesen|transcript|playlist|embed|noticia relacionada|noticias relacionadas|más información|más noticias|lee más|leer más
añadir a favoritos|copiar enlace|copiar link|compartir en redes|reporta un error|escuchar|comentar|enviar por correo
ouvrir dans le kiosque|abonnez-vous|ajouter à vos sélections|ajouter aux favoris|copier le lien|offrir l’article|lire plus tard|en direct|voir plus
condividi|commenta|salva|copia link|ascolta l’articolo|leggi i commenti|scopri di più|continua a leggere|tutti i video
copiar|copiar o link|ouvir texto|ouvir notícia|mostrar mais|ver mais|leia mais notícias|receba notificações
detailansicht öffnen|zur sz-startseite|bild vergrößern|mehr anzeigen|mehr erfahren|jetzt lesen|artikel merken|zur startseite|link wurde kopiert|schließen|weiterlesen|jetzt abonnieren
показать ещё|читать далее|обсудить|скопировать ссылку|версия для печати|комментировать|следить|оцените
続きを読む|もっと読む|閉じる|有料会員登録|無料会員登録|この記事をシェア|記事を保存|更新する
더보기|닫기|기사공유|글씨크기|가나다라마바사|본문 듣기|기사 듣기|구독하기|추천하기
`;

const known: ReadonlySet<string> = new Set(
  labels
    .split(/[|\n]/u)
    .map((label) => label.trim())
    .filter((label) => label !== ''),
);

/** Whether a whole line is such a label, with a number, an arrow or a sign of a list beside it or not. */
export const isPageLabel = (text: string): boolean =>
  text.length <= longest && known.has(text.toLowerCase().replace(ornaments, ''));

const longest = 60;
const ornaments = /^[\s>›»+•·×✕-]+|[\s>›»+•·×✕-]+$|\s\(\d+\)$/gu;
