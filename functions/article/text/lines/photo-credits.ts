import { isSignedCaption } from '../../phrases/signed-caption.ts';

/** The words for a picture, and for who took it, in the languages of the press. */
const pictureWords =
  'photos? pictures? pics? images? illustrations? graphic credits? fotos? fotografie ' +
  'fotograf[ií]a bild(?:er)? quelle crédits? créditos? imagen imagem fuente fonte beeld фото иллюстрация zdjęcie ' +
  'fot\\. kuva ảnh صورة תמונה 写真 사진 [图圖] [图圖][像片][来來]源';
export const pictureLabel = `(?:${pictureWords.replaceAll(' ', '|')})`;

/** Such a word, and what parts it from the photographer's name. `Photograph: …` captions say themselves. */
const labelled = new RegExp(
  String.raw`(?:^|[\s(（[|—–./»”"’'])(?:photographs?|${pictureLabel})\s?(?:[:：／|]|\.{3}|\s(?:by|courtesy|von|de|di|par|por)\s)`,
  'iu',
);

/** Agencies and banks of pictures that pages name without a word. */
const agencies =
  /(?:[/|]|\bvia\s|\bfor\s|©\s?|\()\s?(?:AP|AFP|Getty|Reuters|Alamy|EPA|dpa|ANSA|LaPresse|Imago|EFE|Europa Press|Shutterstock|iStock|Bloomberg|Unsplash|picture alliance|REUTERS|NTB|TT|ANP|Keystone|Belga|PAP|РИА Новости|ТАСС)\b|\b(?:getty images|shutterstock|istock(?:photo)?|associated press|picture alliance)$/iu;

/** `[Karim Aziz/Peninsula]`, `(AX Photo/Jun Sotelo)`, `＝三島涼子撮影`, `courtesy of the family`. */
const closing =
  /(?:图源|撮影|提供)[）)]?$|[[(（][^\][()/]*\p{L}[^\][()/]?[/／][^\][()]{2,40}[\])）]$|\b(?:courtesy(?: of)?|file photo|screengrab|handout)\b.{0,40}$|\((?:[^()]{1,24}\s)?(?:photos?|foto)\)$|\bimage (?:source|credit)[,:] .{2,60}$/iu;

/** `Ruben Castile/NPR`, `Curtis Boone / The Tribune`. */
const forHouse = /\p{Lu}[\p{L}.'’-]+\s?\/\s?(?:The )?\p{Lu}[\p{L} ]{1,40}$/u;

/** `… de Teruel. TOMÁS REY`, `El faro, ayer. / R. GROBAS`, `… du Sillon. | OUEST-ÉCLAIR`. */
const inCapitals =
  /(?:[.!?»”"’]\s?|\s[/|]\s|[.!?»”"’]\s[/|]\s)\p{Lu}[\p{Lu}.]*(?:[ /.]+[\p{Lu}«»]+\.?){1,6}$/u;

const picture = /^image (?:caption|source)\b|^(?:©|\(c\))\s?\p{Lu}/iu;

/** Whether a line names who took a picture, be it a caption with its credit or the credit alone. */
export const creditsPhotographer = (text: string): boolean =>
  text.length <= 400 &&
  (isSignedCaption(text) ||
    [labelled, agencies, closing, forHouse, inCapitals, picture].some((pattern) => pattern.test(text)));

/** A credit with no caption: `Photo by Jon Abara / Northfield University`, `Фото: Игорь Самойлов / РИА Новости`. */
export const isCreditAlone = (text: string): boolean =>
  text.length <= longestCredit &&
  (nameForHouse.test(text) || (creditAlone.test(text) && creditsPhotographer(text)));

/** `Wade Lindell/KLQR`. */
const nameForHouse =
  /^(?:\p{Lu}[\p{Ll}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+\s?\/\s?(?:\p{Lu}{2,6}|(?:The )?\p{Lu}[\p{L}]+ (?:News|Times|Post|Press|Images?|Photos?))$/u;

const longestCredit = 80;
const creditAlone =
  /^[([]?(?:\p{L}+\.?\s?[:：]\s?|(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|Fotos?|Bild|Crédit photo)\s(?:by|courtesy of|von|de|di|par)\s|©\s?)(?:\p{Lu}[^\s,.;]*\.?|[/|&–—-]|and|und|et|y|e|for|de|of|via|the|le|la)(?:[\s,]+(?:\p{Lu}[^\s,;]*|[/|&–—-]|and|und|et|y|e|for|de|of|via|the|le|la)){0,8}[)\]]?$/u;
