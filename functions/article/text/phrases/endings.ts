import { holds, opens, type Phrase } from '../../phrases/sieve.ts';
import { commentsElsewhere, endingsElsewhere } from '../../phrases/boilerplate-languages.ts';

/** The rest of the page is not the article: nothing after such a line belongs to it. */
export const endings: readonly Phrase[] = [
  [
    opens('免 平 本 法 版 特 网 郑 风'),
    /^[【[]?(?:特别声明|特別聲明|平台声明|免责声明|免責聲明|版权声明|版權聲明|郑重声明|风险提示|网站声明|本网声明|法律声明)[】\]]?\s*(?:[:：]|$)/,
  ],
  [
    holds('声明', '聲明'),
    /^\p{Script=Han}{0,10}(?:版权|免责|版權|免責)(?:[及与與和]?(?:版权|免责|版權|免責))?(?:声明|聲明)(?:\s?[:：]|$)/u,
  ],
  [
    holds(',不代表', '观点仅代表', '观点代表', '，不代表'),
    /^(?!.*[：:]“).{0,60}(?:观点仅?代表(?:作者)?(?:本人|个人)|[，,]不代表.{1,12}(?:立场|观点))/,
  ],
  [
    holds('声明'),
    /^\p{Script=Han}{2,6}声明\s?[:：]\s?(?:\p{Script=Han}{2,8}(?:网|刊载|登载|转载|发布)|本[网站文])/u,
  ],
  [opens('声 注 聲'), /^(?:声明|聲明|注)[:：].*(?:平台|本网|本站|本文|转载|轉載|版权|版權)/],
  [
    opens('以 本 该'),
    /^(?:以上内容(?:\(|（|仅|为)|本文为.{0,20}(?:上传|发布)|本平台仅提供|该内容系|以上文章)/,
  ],
  [
    opens('全 发 最 热 用 留 發 精 網 网 評 评 跟'),
    /^(?:网友|網友|最新|热门|全部|用户|精彩|最热|發表|发表)?(?:评论|評論|留言|跟帖|跟貼)(?:区|區|\s*[（(]?\d*[)）]?条?)?$/,
  ],
  [
    opens('写 参 发 我 文 發 说'),
    /^(?:文明上网理性发言|我要评论|我来说两句|参与评论|写评论|说点什么|發表回應|发表评论)/,
  ],
  [
    opens('add comment discussion join leave post reviews show view what'),
    /^(?:Comments?|Discussion|Reviews \(\d+\)|Leave a (?:comment|reply)|Join the (?:conversation|discussion)|View (?:all )?comments|Show comments|Post a comment|Add a comment|What do you think\?)(?:\s*\(?\d*\)?)?$/i,
  ],
  [opens('0'), /^\d+ (?:comments?|responses|replies|thoughts? on)\b.{0,120}$/i],
  // What those who answer must keep to.
  [
    holds('网上道德', '管理笔名', '行为而直接', '行为而导致', '权保留或删除', '接受上述条款'),
    /^.{0,24}(?:尊重网上道德|管理笔名和留言|因您的行为而(?:直接|导致)|有权保留或删除|您已经阅读并接受上述条款)/,
  ],
  [opens('已 共 目'), /^(?:已有|共有|目前有)\s?\d+\s?[条條则則个個]?\s?(?:评论|評論|留言|回复|回覆)/],
  [
    holds('发布回覆', '回應', '想法', '留言', '發佈回覆', '評論', '评论'),
    /^在?[“"〈《「].{1,80}[”"〉》」](?:[上中的])?\s?有 ?\d+ ?[条條则則个個](?:评论|評論|留言|回應|想法)$|^(?:發佈|发布)(?:留言|回覆|评论)$/,
  ],
  [
    opens('also blog discussion newer older post recent this your'),
    /^(?:discussion about this post|your email address will not be published|this entry was posted in|blog archive|recent (?:posts|comments)|post navigation|(?:newer|older) posts?|also from this source)\b/i,
  ],
  [
    opens('主 承 技 网 联'),
    /^(?:(?:主办|承办|主管)(?:单位)?\s*[:：].{2,40}(?:承办|技术支持|地址|电话|备案|维护)|(?:网站标识码|技术支持|联系地址)\s*[:：])/,
  ],
  [holds('previous '), /^previous \w+\s*[|/]\s*next \w+$/i],
  [
    holds('best viewed ', 'you are visitor '),
    /\b(?:best viewed (?:with|in)|you are visitor (?:number|no))\b/i,
  ],
  [
    holds('仅提供信息', '代表个人', '代表作者'),
    /^(?:平台声明[:：]?)?(?:该文|本文|文章|此文|以上)?(?:内容|仅)?.{0,4}(?:观点|观点仅|内容仅)代表(?:作者|个人).{0,80}$|仅提供信息(?:存储|发布).{0,10}服务/,
  ],
  [
    holds('不得', '禁止', '请勿'),
    /(?:[未非][经經].{0,6}[授许允授][权權可].{0,12}(?:不得|禁止|请勿).{0,4}(?:转载|轉載|复制|複製|使用)).{0,40}$/,
  ],
  // Arrows to the post before and after; a quotation has its other mark, too.
  [
    holds('«', '»', '‹', '›', '←', '→'),
    /^[←‹]\s?\S.{0,120}$|^«\s?[^»]{1,120}$|^[^→]{0,120}[^\s→]\s?[→›]$|^[^«»]{1,120}»$/,
  ],
  [
    holds('copyright', '©', '(c)', '版权所有', '版權所有', '著作權'),
    /^(?:copyright\b|版权所有|版權所有|著作權)|^(?:©|\(c\))\s?.{0,60}(?:19|20)\d\d/i,
  ],
  [
    holds('all rights reserved', 'icp', '公网安备', '版权所有', '版權所有', '违法和不良信息举报'),
    /(?:all rights reserved|版权所有|版權所有|京ICP|ICP备|ICP證|公网安备|违法和不良信息举报)/i,
  ],
  [
    opens('about contact privacy terms 关 联 聯 關'),
    /^(?:关于我们|關於我們|联系我们|聯絡我們|About us|Contact us|Terms (?:of use|and conditions)|Privacy policy)(?:\s*[|｜·-].*)?$/i,
  ],
  [opens('上 下 前 后'), /^(?:[上下前后]一?[篇章页版][\s|｜]*){2,}$/],
  [holds('the end'), /^[-—–*\s（(【[]*The End[-—–*\s）)】\]]*$/i],
  [opens('end 全 本'), /^[-—–*\s（(【[]*(?:END|全文完|本章完|本文完)[-—–*\s）)】\]]*$/],
  [
    opens('next previous 上 下'),
    /^(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁|Previous (?:post|article|story)|Next (?:post|article|story))\s*(?:[:：]|$)/i,
  ],
  [opens('back 回 无 返 进'), /^(?:无障碍浏览|进入关怀版|返回顶部|回到顶部|回頂部|Back to top)/i],
  [
    holds('views expressed', 'comment', 'discussion', 'sort by ', 'keep it clean', 'replies'),
    /^(?:the views expressed (?:in|by|here).{0,160}|(?:the )?comments? (?:below|are closed|on this).{0,100}|this discussion is now closed.{0,40}|welcome to the discussion\.?|(?:more|all|latest) comments|sort by (?:oldest|newest|best).{0,40}|keep it clean\..{0,160}|read our comments? policy.{0,60}|(?:show|load|view) (?:all |more )?(?:\d+ )?(?:comments|replies))$/i,
  ],
  [
    holds(' part of the '),
    /^(?:\S+ ){1,6}(?:is|are) (?:a )?part of the (?:\S+ ){1,5}(?:family|network|group|company|division)\.?$/i,
  ],
  [
    opens('以 关 凡 友 本 网 设'),
    /^(?:本网站所刊载|本站所刊载|凡本[网站]注明|本[网站]所有|以上言论|网友评论仅|网友发言|网站地图|网站简介|关于本站|设为首页|友情链接|友情連結).{0,200}$/,
  ],
  [
    holds(
      'diversity of letters',
      'memories and condolences',
      'sign the guest',
      'reading',
      'plant trees in memory',
    ),
    /^(?:subscribe|sign in|log in|register)\b.{0,40}\bto (?:carry on|continue|keep|finish) reading\b.{0,80}$|^sign the guest ?book$|^memories and condolences\b.{0,60}$|^to plant trees in memory\b.{0,80}$|\bis committed to publishing a diversity of letters\b/i,
  ],
  [
    opens('media member promoted réutiliser you'),
    /^(?:member discussion|promoted comments|media contacts?:?|réutiliser ce contenu|you must (?:log ?in|be logged in).{0,40}comment\.?)$/i,
  ],
  [holds('agree to continue'), /^agree to continue\s?:.{2,60}$/i],
  [
    holds(' liked this', ' reblogged this', 'powered by', 'theme by'),
    /^(?:theme by|powered by)\b.{0,80}$|^\S{2,40} (?:reblogged|liked) this\b.{0,60}$/i,
  ],
  [
    opens('join our please posting respond this to we'),
    /^(?:we welcome (?:comments|your comments|readers)\b|posting a comment requires\b|please (?:keep (?:your community|comments|it) civil|be respectful)\b|respond to this story$|our goal is to create a safe\b|to use (?:interactive )?features like commenting|join the (?:conversation|debate|discussion)\b.{0,40}$|(?:this|our) (?:comments?|community) (?:section|guidelines)\b)/i,
  ],
  ...commentsElsewhere,
  ...endingsElsewhere,
];
