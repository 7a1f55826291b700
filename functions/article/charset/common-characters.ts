/**
 * The characters that make up most of real East Asian text. Bytes read with the wrong table give rare
 * characters evenly spread over tens of thousands, so the share of these tells the tables apart.
 */
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔近称月新闻网站年首页';
const traditional =
  '這個們來為國說時會對後過發裡還進樣種經麼學現當沒動開從實軍無與長機關點業將兩間問頭體見產話內門兒東聲員論處義幾條氣題爾變總電數報結務場計資區隊決馬書聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運筆稱聞網頁臺灣係嘅喺咗佢';
const japanese = '日本人会社者年間時事国中大出見前自合場立田手行的後今思気部長生対実作当用地方表込取入';
const hangul =
  '이다는을의에가고하로한은지도를기사서그자아리나어인수있대라시정해부일니과전적장으었것만제성구조동스보상여원주들게했교유우비신마소공무국면계음연위치화오안금관선경세미재거습년각당생개방불학실문민식러말용행통모물없력';
const punctuation = '、。，．：；？！“”‘’（）《》〈〉「」『』【】…—–～·・　－％１２３４５６７８９０';

/** All of them are in the Basic Multilingual Plane. */
const codesOf = (characters: string): readonly number[] =>
  Array.from(characters, (character) => character.charCodeAt(0));

const codePoints = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

/** Kana count whole: no other script's table yields them by chance. */
export const commonEastAsian: ReadonlySet<number> = new Set([
  ...codesOf(simplified + traditional + japanese + hangul + punctuation),
  ...codePoints(0x3041, 0x3096),
  ...codePoints(0x30a1, 0x30fc),
]);
