/** Letters of a script, or of the languages that share a table. */
export type Alphabet = {
  /** Small letters that make up nearly all text, and capitals where they tell as much. */
  readonly common: ReadonlySet<string>;
  /** What is also written, but more often comes of reading another table. */
  readonly rare: ReadonlySet<string>;
  /** Latin letters stand among the letters of ASCII, those of other scripts never touch them. */
  readonly isLatin: boolean;
};

const alphabetOf = (isLatin: boolean, common: string, rare = ''): Alphabet => ({
  common: new Set(common),
  rare: new Set(rare),
  isLatin,
});

const western = alphabetOf(true, 'éèêëàâäáãåæçíîïñóôöœßúüÉÀÖÜÄÅØÁÍÓÚÇ€£®™', 'ìòõøùûýþðš');
const turkish = alphabetOf(true, 'çğıöşüâîÇĞİÖŞÜ', 'û');
const centralEuropean = alphabetOf(true, 'ąćęłńóśźżáčďéěíňřšťúůýžőűöüăâîşôäëßŁŚŻŹŠČŽŘŐŰŞÎÓÖÜÁÉÍÚ', 'ţđľĺŕÔÂ');
const cyrillic = alphabetOf(false, 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщіїєјўљњћђџ', 'эъёґ');
const greek = alphabetOf(false, 'αοιετσνηυρπκμλςγδωθχφβξζάίόέήύώ', 'ψϊϋΐ');
const hebrew = alphabetOf(false, 'אבגדהוזחטיכלמנסעפצקרשתםןךףץ');
const arabic = alphabetOf(false, 'ابتثجحخدذرزسشصضطعغفقكلمنهويةىأ', 'إآءئؤپچژگظ،؛؟ً');
const thai = alphabetOf(false, 'นรกาอเงมยลวดทสตะปบคหแจพชขไใโัิีึืุู่้็์ำ', 'ซณญถผศธฟษฉภ');

const families: readonly (readonly [encodings: string, alphabet: Alphabet])[] = [
  ['windows-1252 iso-8859-15', western],
  ['windows-1254', turkish],
  ['windows-1250 iso-8859-2 iso-8859-16', centralEuropean],
  ['windows-1251 koi8-r koi8-u iso-8859-5 ibm866 x-mac-cyrillic', cyrillic],
  ['windows-1253 iso-8859-7', greek],
  ['windows-1255 iso-8859-8 iso-8859-8-i', hebrew],
  ['windows-1256 iso-8859-6', arabic],
  ['windows-874', thai],
];

/** By name of the Encoding Standard; those that write the same letters in other places share them. */
export const alphabets: ReadonlyMap<string, Alphabet> = new Map(
  families.flatMap(([encodings, alphabet]) =>
    encodings.split(' ').map((encoding): readonly [string, Alphabet] => [encoding, alphabet]),
  ),
);

/** Where two Latin alphabets fit, the one that most pages are written in. */
export const isWestern = (alphabet: Alphabet): boolean => alphabet === western;
