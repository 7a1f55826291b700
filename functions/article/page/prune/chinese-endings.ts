/** Marks that Chinese pages draw before a heading: `■ 相关链接`, `【相关阅读】`. */
const marks = String.raw`^[\s【\[［（(〖■●◆◇▎▍▌▲★☆>》·|｜—–-]*`;

/** The credits, the visitors' comments, the neighbours in the list, the footer of the page. */
export const certainChinese = new RegExp(
  String.raw`${marks}(?:(?:责任编辑|责编|责任编审|值班编辑|本文编辑|文章录入|網編|責任編輯)\s*[:：丨|／/]|(?:最新|网友|网民|发表|热门|全部|精彩)(?:评论|評論|留言)|我来说两句|网友跟[帖贴]|文明上网理性发言|评论\s*[[（(【]|(?:上|下|前|后|後)一?[篇条條页頁则](?:文章|新闻|信息|内容)?\s*[:：])|^.{0,20}(?:版权所有(?![者人权])|版權所有(?![者人權])|ICP备|ICP证|公网安备|网站标识码|主办单位|承办单位|主办\s.{0,20}承办)`,
  'i',
);

/** Headings over lists of other articles, and declarations of the site. */
export const likelyChinese = new RegExp(
  String.raw`${marks}(?:(?:编辑|文章来源)\s*[:：丨|／/].{0,200}|(?:更多)?(?:相关|相關)(?:新闻|新聞|阅读|閱讀|链接|推荐|报道|文章|资讯|信息|稿件|内容|专题|话题|解读|文件)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|(?:热点|热门|精彩|编辑|今日|猜你)(?:推荐|喜欢|文章|新闻)|熱門新聞|头条新闻|热读|大家[都还]在看|往期(?:回顾|推荐|精彩|文章)|猜你想看|热门视频|[为為](?:您|你)(?:推荐|推薦)|[您你]可能(?:也|还)?(?:喜欢|喜歡|感兴趣|感興趣)(?:的文章|的内容)?|(?:特别|免责|版权|郑重)声明)[\s:：>》】\]］）)〗]*$`,
  'u',
);
