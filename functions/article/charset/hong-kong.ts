/**
 * Characters of Hong Kong that the Encoding Standard's Big5 has and ICU's has not, which this platform decodes with: the
 * commonest of HKSCS, Cantonese and names. By first byte, then second byte and character; ICU leaves them in the
 * private use area.
 */
const characters =
  '87:6d寛b4稲 89:47滝4d撑4e会59发5c声61学62实67斉69栄75缷a3緍dd円e9厰 8a:41唥46喐4f睺56擝b7啹c5嚡fd搲 8b:50閪5a煀c4靑 ' +
  '8c:4f辧75吴ae讃b1窓b6薗f7諌 8d:aa龟f4瀬 8e:58竪5c笋68箒a7綉a8綫b8纒c2羗c4羣dc朥df脇e0脚e8舘 ' +
  '8f:4a茘58菓71蒓77蔴a5蘂af虾bc衆c0衞c1袜c9覇ca覊cd覧d4瞓de謌f3賖f7贃f9賛 ' +
  '90:48躭4d輭68邨75鈎78鉢ab鉄af鍳b6濶c1隣c8双ee韮f6頴f8顋 91:55騐56驘6f鰂a1鷄af麪ba鼈c1嚟c8齢ca竜 92:42蔃5d哋a1働 ' +
  '93:e7梶f4梘 94:6a瓌6b琼c2碍dc啫f3糍fd罎 95:63脷65胆6b艢b5訽c8踪d3溋da啱 96:52餸63鈪67饍ef吔f5埗 97:48鎻ef梹 ' +
  '98:77姫c4県c6沢c7国de発e7条f0売f2点 99:60総64羮75猪ac艔af艶b4荗dd贜eb転ed軭f4駄 9a:47鎭54関68冴6f駅ac麽b2竈b9妬c3煳fb乸 ' +
  '9b:46拃54苽d1軚d3劏d5煱da喼f5煑 9c:6a穅7b画ae氹 ' +
  '9d:4a揦55姸a1辺bd嚿bf踎c0孭c7攰cf嘢d0嘞d1罉e5嘥ea祢eb噃ef嘅f0嗱f1曱f4甴f5嗰f6喺f7咗f8啲fb廐 ' +
  '9e:46靭48賍4c掹4e啩50鱲52冚58唓5d肶5e蠄60裇61膶b2业b7卧ba卽ca鯭d7紥 9f:42埞5e鬪67鰛6b寃b8醎b9畺c7衂dc酼fc泪fd詧 ' +
  'a0:4b謭75抦a1嵗b4聦b9覔cc譃 fa:47况7d冲a2凉a3减a8决b3劵c0滙d2却d8矦db厠ea叠 ' +
  'fb:46喆55噏57囱69堃a3啓b5婣bc嫓c3広d1寳d4尅d6尓d7珎df峯e3崐f7厦fa厨 fc:40廹46弍4c强61怱6b悞ab攞b6揸c5敍d4旣df晧f8栢 ' +
  'fd:52榘5e枱5f櫈66歴76汚ae浜af湼cc潄e7烟eb熖ed焫f0煊 fe:41爕48牀51犂5a珏75瑶b0鎅b3畧c3皐ca皷cb盌cd葢d1眞d3着e5礮f3禀';

/**
 * What Taiwan's ETEN system added behind the plain characters, and the Encoding Standard has from there: the place in
 * the private use area where ICU leaves the first of a row, and the row.
 */
const rows: readonly (readonly [place: number, first: number, count: number])[] = [
  [0xf6b1, 0x2460, 10], // ①
  [0xf6bb, 0x2474, 10], // ⑴
  [0xf6c5, 0x2170, 10], // ⅰ
  [0xf6f7, 0x3041, 83], // hiragana
  [0xf74a, 0x30a1, 86], // katakana
  [0xf7a0, 0x0410, 6], // Cyrillic; Ё and ё stand in their places of the alphabet
  [0xf7a6, 0x0401, 1],
  [0xf7a7, 0x0416, 26],
  [0xf7c1, 0x0430, 6],
  [0xf7c7, 0x0451, 1],
  [0xf7c8, 0x0436, 26],
];

const characterInRow = (code: number): string | null => {
  const row = rows.find(([place, , count]) => code >= place && code < place + count);
  return row === undefined ? null : String.fromCharCode(row[1] + code - row[0]);
};

const privateUse = /[\ue000-\uf8ff]/g;

/** Text of Big5 with the characters of Hong Kong and of ETEN in it; decoded with `decode`, as the table's keys are. */
export const withHongKong = (text: string, decode: (bytes: Uint8Array) => string): string =>
  text.replaceAll(
    privateUse,
    (character) =>
      characterInRow(character.charCodeAt(0)) ?? (table ??= tableOf(decode)).get(character) ?? character,
  );

let table: ReadonlyMap<string, string> | null = null;

const tableOf = (decode: (bytes: Uint8Array) => string): ReadonlyMap<string, string> =>
  new Map(
    characters.split(' ').flatMap((row) => {
      const first = Number.parseInt(row.slice(0, 2), 16);
      return [...row.matchAll(/([\da-f]{2})([^\da-f])/g)].map(([, second = '', character = '']) => [
        decode(Uint8Array.of(first, Number.parseInt(second, 16))),
        character,
      ]);
    }),
  );
