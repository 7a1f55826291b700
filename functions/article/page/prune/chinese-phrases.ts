import type { LineKind } from './line-kind.ts';

/** Whole lines that Chinese platforms, papers and government sites put among the text, see `line-phrases.ts`. */
export const chinesePhrases: readonly (readonly [LineKind, RegExp])[] = [
  [
    'share bar',
    /^[+＋]?\s*(?:已?关注|加关注|關注|追蹤|取消关注|订阅|訂閱|转载|轉載|喜欢|喜歡|按讚|打赏|赞赏|私信|加好友|写留言|\d+\s*人?(?:评论|参与|跟贴|赞同|点赞)(?:了?该文章)?)[\s▼▾»>]*$/u,
  ],
  [
    'date line',
    /^(?:首次|最[后後近]|已)?(?:发布|發布|发表|發表|编辑|編輯|更新|修改|刊登)[于於]?\s*[:：]?\s*(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\s\d:：]*(?:[・·,，\s]*\p{Script=Han}{2,6})?$/u,
  ],
  ['prompt', /^.{0,12}(?:此文|本文|该文|全文).{0,8}(?:限时免费|限免|为付费|付费阅读|会员专享).{0,100}$/u],
  [
    'prompt',
    /^.{0,40}(?:订阅|登录|登入|开通|购买|付费|成为.{0,8}会员|加入会员).{0,6}(?:后|之后|後)?.{0,4}(?:可|即可|继续|繼續|畅读|解锁).{0,6}(?:阅读|閱讀|查看|全文).{0,30}$/u,
  ],
  ['prompt', /^請?请?.{0,4}同意.{0,20}(?:隱私|隐私|條款|条款|cookies?).{0,60}$/iu],
  ['prompt', /^.{0,4}(?:微信)?扫一扫.{0,40}$/u],
  [
    'copyright',
    /^[“"「]?\s*(?:特别|特別|免责|免責|版权|版權|郑重|鄭重|平台|风险|風險)(?:声明|聲明|提示)\s*[:：].{0,300}$/u,
  ],
  ['copyright', /^[“"]?Notice\s*[:：] ?The (?:content|above content)\b.{0,300}$/iu],
];
