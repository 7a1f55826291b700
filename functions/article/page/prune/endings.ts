/**
 * Lines that come after an article. A certain one is never followed by more of it; a likely one may also stand
 * over a box of links in the middle.
 */
export type Ending = 'certain' | 'likely';

const certain =
  /^(?:[-—–*\s]*END[-—–*\s]*$|[（(【[［]?\s*(?:责任编辑|责编|责任编审|值班编辑|本文编辑|網編|責任編輯)\s*[:：丨|／/]|(?:最新评论|网友评论|发表评论|我来说两句|热门评论|全部评论|文明上网理性发言)|(?:上一篇|下一篇|上一条|下一条|上一頁|下一頁)\s*[:：]|(?:leave a (?:reply|comment)|post a comment|\d+ (?:comments?|responses?|replies|thoughts on\b.*)|add (?:a|your) comment|join the (?:conversation|discussion))\s*[:：]?$|.{0,20}(?:版权所有|版權所有|ICP备|ICP证|公网安备|网站标识码|主办单位|承办单位))/iu;

const likely =
  /^(?:[（(【[［]?\s*(?:编辑|文章来源)\s*[:：丨|／/]|(?:相关(?:新闻|阅读|链接|推荐|报道|文章|资讯|信息|稿件)|相關(?:新聞|閱讀|文章)|延伸阅读|延伸閱讀|推荐阅读|热点推荐|热门推荐|熱門新聞|猜你喜欢|热门文章|精彩推荐|大家都在看|为您推荐|为你推荐|特别声明|免责声明|版权声明)\s*[:：>》]*$|(?:related (?:articles?|stories|posts|content|topics|coverage)|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on this|stories|news|like this)|recommended(?: for you)?|most (?:popular|read|viewed)|comments?(?: \(\d+\))?|read next|up next|what to read next|trending(?: now)?|about the author|previous (?:post|article)|next (?:post|article)|filed under\b.*|tagged(?: with)?\b.*|share this(?: article| story)?|latest (?:news|stories|from)\b.{0,30}|top stories|editors?'? picks?)\s*[:：]?$|.{0,40}(?:copyright\s*(?:©|\(c\)|\d{4})|©\s*(?:copyright)?\s*\d{4}|all rights reserved))/iu;

/** Whether the article is over where this line stands, and how sure that is. */
export const endingOf = (text: string): Ending | null =>
  certain.test(text) ? 'certain' : likely.test(text) ? 'likely' : null;
