/** Words of share bars and tools: a line with nothing but these (and numbers) is one. */
export const toolWords: ReadonlySet<string> = new Set(
  (
    'share shares tweet email mail print save copy link facebook twitter x instagram pinterest linkedin whatsapp ' +
    'telegram reddit flipboard pocket messenger youtube delicious digg stumbleupon tumblr xing viber threads bluesky mastodon myspace technorati slashdot vk google+ tiktok ' +
    'subscribe follow like likes comment comments views reads ' +
    'listen sign in up log out register menu search on via to and ' +
    '分享 分享到 分享至 微博 微信 新浪微博 腾讯微博 朋友圈 空间 qq qq空间 收藏 点赞 打印 列印 关闭 字号 字体 大 中 小 大字号 小字号 ' +
    '大中小 超大大标准小 缩小字体 放大字体 超大 标准 默认 放大 缩小 朗读 手机看新闻 打印本稿 打印本页 複製連結 生成海报 海报 扫码 参与 评论 参与互动 举报 我要纠错 纠错 复制链接 浏览 阅读 点击 次 人 赞 转发 保存 收听 阅读量 阅读数 万 收藏量 点赞数 回复 回復 回應 人参与 条评论 人评论 ' +
    '发帖 返回列表 页 下一页 上一页 上一篇 下一篇 上一版 下一版 上一期 下一期 上一章 下一章 章节目录 返回目录 返回书页 加入书签 投推荐票 恢复默认 播放 静音 全屏 倍速 清晰度 自动 标清 高清 超清 蓝光 自动播放 接下来播放 推荐给朋友 a a+ a大 a中 a小 小中大 小大 选择背景颜色 选择字体大小 幻灯播放 列表查看 查看原图 重新播放 下一图集 只看该作者 倒序浏览 阅读模式 显示全部楼层 ' +
    '关注问题 写回答 邀请回答 好问题 留言 论坛 网摘 手机点评 商城推荐 人民微博 推荐 e-mail推荐 email推荐 提交 投稿 發表評論 发表评论 进入论坛 转播 第 頁'
  ).split(' '),
);
