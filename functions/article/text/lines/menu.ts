import { beginsWithFamilyName } from '../../names/chinese-names.ts';

/** Names of sections and of a site's own pages; any of them may be in a headline, most of a line only in a menu. */
const chinese =
  '首页 首頁 主页 新闻 新聞 要闻 要聞 国内 國內 国际 國際 本地 本埠 时政 時政 社会 社會 财经 財經 经济 經濟 体育 體育 运动 運動 ' +
  '娱乐 娛樂 科技 汽车 房产 旅游 旅遊 健康 教育 文化 生活 军事 视频 視頻 短视频 图片 直播 论坛 论谈 博客 博问 专题 专栏 观点 觀點 评论 ' +
  '即時 即时 熱榜 热榜 港聞 兩岸 两岸 大中華 大中华 全球 地方 產經 股市 房市 招聘 交友 登录 登入 注册 註冊 登出 会员 會員 订阅 訂閱 推荐 ' +
  '推薦 搜索 搜尋 下载 下載 客户端 关于我们 联系我们 公司简介 通知公告 政策法规 政务公开 政务服务 办事服务 互动交流 政民互动 公开 服务 互动 ' +
  '数据 数据查询 信息公开 统计信息 统计公报 新闻中心 动态 要闻动态 营业网点 用电指南 下载中心 综合 中国 台湾 港澳 港澳台 军事 体育 时尚 文艺 读书 游戏 动漫 女性 亲子 育儿 家居 家电 数码 手机 电脑 理财 基金 股票 银行 保险 外汇 期货 债券 行情 图库 图集 组图 华人 理论 党建 法治 三农 环保 能源 食品 彩票 收藏 书画 公益 历史 人物 访谈 微博 微信 邮箱 星座 综艺 电影 电视剧 音乐 栏目 点播 高层 人事 城市 思想 智库 网评 学习 图说 滚动 快讯 导航 片库 热榜 法制 网站地图 联系方式 法律声明 隐私政策 电脑版 触屏版 旧版 收藏本站 设为首页 加入收藏 繁體 在线 手机版 无障碍 简体 繁体 社区 社區 归档 歸檔 标签 標籤 友链 友鏈 留言板 时间轴';
const english =
  'home news sport sports weather events contact about login log sign in up out register subscribe opinion business obituaries ' +
  'classifieds journal shop cart jobs tv radio culture lifestyle travel food health politics world local tech technology science ' +
  'entertainment video videos photos podcasts newsletters search menu more arts style money real estate e-edition donate membership ' +
  'archive archives blog services products pricing support faq community games puzzles go';

const longestFirst = (words: string): readonly string[] =>
  words.split(' ').toSorted((one, other) => other.length - one.length);
const chineseWords = new RegExp(longestFirst(chinese).join('|'), 'gu');
const englishWords = new Set(english.split(' '));

/** So many names, and so much of the line. */
const least = { words: 3, share: 0.6 };
const longest = 160;

/** So many short words apart by single spaces; names of people are a list of the article's. */
const row = { words: 10, letters: 5, people: 0.6 };

const isRowOfSections = (text: string): boolean => {
  const words = text.split(' ');
  if (words.length < row.words || /[。，；：！？“”]| {2}/u.test(text)) return false;
  const people = words.filter((word) => word.length <= 4 && beginsWithFamilyName(word));
  const numbers = words.filter((word) => /^[\d.,%+-]+$/u.test(word));
  return (
    text.length <= words.length * (row.letters + 1) &&
    people.length < words.length * row.people &&
    numbers.length * 2 < words.length
  );
};

/** `首页新闻社会房产招聘交友`, `Home News Events Contact`: a menu whose entries a browser set on one line. */
export const isMenu = (text: string): boolean => {
  if (text.length > longest || /[。！？.!?]$/u.test(text)) return false;
  return /\p{Script=Han}/u.test(text) ? isChineseMenu(text) || isRowOfSections(text) : isEnglishMenu(text);
};

const isChineseMenu = (text: string): boolean => {
  const found = text.match(chineseWords) ?? [];
  const named = found.reduce((sum, { length }) => sum + length, 0);
  const characters = text.replaceAll(/[^\p{L}]/gu, '').length;
  return found.length >= least.words && named >= characters * least.share;
};

const isEnglishMenu = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const named = words.filter((word) => englishWords.has(word));
  return named.length >= least.words && named.length >= words.length * least.share;
};
