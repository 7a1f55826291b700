import { holds, opens, type Phrase } from '../../phrases/sieve.ts';

/** An editor's name under the article: nothing of it comes after. */
export const editorEnd =
  /^.{0,20}(?:责任编辑|責任編輯|责编|責編)\s*[:：丨|]|^[（([【]?\s*(?:编辑|編輯)\s*[:：丨|\s]\s*\S{2,12}[）)\]】]?$/u;

/** Who made the page, after the article: `责任编辑：…`. */
export const editorCredits: readonly Phrase[] = [
  [
    holds('图', '報導', '報道', '报道', '文'),
    /^\p{Script=Han}{2,6}(?:中心|組|组)\s?[／/]\s?\p{Script=Han}{2,4}(?:[、／/]\p{Script=Han}{2,4})?\s?(?:綜合)?(?:報導|报道|報道)$|^(?:图\s?[／/、&]?\s?文|文\s?[／/、&]\s?图)\s?[:：]\s?\S{2,16}$/u,
  ],
  [
    opens('值 实 审 来 稿 編 编 责'),
    /^[（(【[]\s?(?:(?:稿源|来源)\s*[:：][^（）()]{1,20}?\s*)?(?:(?:实习|值班)?(?:责编|编辑)|责任编辑|編譯|(?:实习)?编译|编校|审稿)\s*[:：/／][^（）()【】[\]]{1,40}[）)】\]]$/,
  ],
  [
    holds('记者'),
    /^\p{Script=Han}{2}记者\s?\p{Script=Han}{2,4}\s?\p{Script=Han}{2}编辑\s?\p{Script=Han}{2,4}$/u,
  ],
  [
    opens('實 文 記 记'),
    /^[〔【（(]?(?:記者|记者|實習記者|文)\s?[^。，,]{2,16}[／/∕].{2,8}(?:報導|报道|報道|電)[〕】）)]?$/,
  ],
  [
    holds('責任編輯', '責編', '责任编辑', '责编'),
    /^.{0,20}(?:责任编辑|責任編輯|责编|責編)\s*[:：丨|].{0,30}$/,
  ],
  [
    opens(
      '一 三 上 主 二 作 供 值 出 初 制 副 发 复 审 審 总 排 文 本 校 版 监 監 策 編 终 统 编 网 美 責 责',
    ),
    /^[（([【]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|网络编辑|本文编辑|值班编辑|主编|副主编|校对|校對|审核|審核|审校|初审|复审|终审|监制|監製|总监制|值班(?:主任|总监)|制图|美编|版式|排版|策划|统筹|出品|排版编辑|文字编辑|作者声明|编审|一审|二审|三审|供稿单位|上传者|发布者)\s*(?:[:：丨|｜/]|\s(?=\S{2,4}\s*$))/,
  ],
  [
    opens('作 本'),
    /^[（(【[]?(?:本文)?作者(?:简介|介绍|簡介|介紹)\s*(?:[:：】\])）]|$)|^作者\s*[:：]\s*[^。，,]{2,8}[，,][^。]{2,60}[。）)]?$/,
  ],
  [holds('editor'), /^[（(](?:web )?editors?\s?[:：].{2,60}[)）]$/i],
  [
    opens('copy editor fact'),
    /^(?:editor(?:ed by|s)?|edited by|editing by|copy ?edit(?:or|ing)(?: by)?|fact[- ]checked by)\b\s*:?\s.{2,160}$/i,
  ],
  [
    opens('來 信 原 文 本 来 稿'),
    /^(?:来源|來源|稿源|文章来源|信息来源|原标题|本文来源|原文标题)\s*[:：].{0,60}$/,
  ],
  [
    opens('filed keywords label tag tagged tags topic 关 标 標 關'),
    /^(?:标签|標籤|关键词|關鍵詞|关键字|tags?|tagged|labels?|keywords|filed under|topics?)\s*[:：]/i,
  ],
  // `(rsn/tgh)`: who wrote and who edited.
  [holds('('), /^\([a-z]{2,4}(?:\/[a-z]{2,4})*\)$/],
  [opens('posted source'), /^(?:posted (?:by|on|in)|SOURCE) \p{Lu}.{1,80}$/u],
];
