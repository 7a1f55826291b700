import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../functions/article/page/prune/endings.ts';
import { kindOfLine } from '../../../functions/article/page/prune/line-phrases.ts';

describe('lines that Chinese sites put among the text', () => {
  it.each([
    ['一审：温文 二审：简宁 三审：辛亮', 'credit'],
    ['值班编委 简宁 编辑 温文', 'credit'],
    ['监制：简宁｜策划：辛亮｜制作：温文', 'credit'],
    ['【统筹】林焕辉', 'credit'],
    ['来源｜江岸日报', 'credit'],
    ['[来源：江岸日报 编辑：温文]', 'credit'],
    ['发布时间：2026-11-03 08:05', 'date line'],
    ['编辑于 2026-10-30 23:41・福建', 'date line'],
    ['点赞 3021 评论 88 收藏 分享', 'share bar'],
    ['转载▼', 'share bar'],
    ['1,204 人赞同了该文章', 'share bar'],
    ['12人点赞', 'share bar'],
    ['此文限时免费阅读。感谢热心读者订阅，支持新闻人一线探索！', 'prompt'],
    ['請同意我們的隱私權規範，才能啟用聽新聞的功能。', 'prompt'],
    ['展开剩余67%', 'prompt'],
    ['DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文。', 'prompt'],
    ['>>>加入中時新聞網Line好友，重要新聞不漏接！', 'prompt'],
    ['登录后才可以发布评论', 'prompt'],
    ['“特别声明：以上作品内容为用户上传并发布，本平台仅提供信息存储空间服务。', 'copyright'],
    ['广告声明：文内含有的对外跳转链接，结果仅供参考。', 'copyright'],
    ['转载请注明出处', 'copyright'],
    ['【本文结束】如需转载请务必注明出处：江岸科技', 'copyright'],
    ['本文为转载内容，授权事宜请联系原著作权人。', 'copyright'],
    ['【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。】', 'prompt'],
    ['打开江岸新闻，查看全文和更多精彩内容', 'prompt'],
    ['广告等商务合作，请点击这里', 'prompt'],
    ['打开微信，点击底部的“发现”，使用 “扫一扫” 即可将网页分享到我的朋友圈。', 'prompt'],
    ['更多精彩资讯请在应用市场下载“江岸网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0088。', 'prompt'],
    ['選擇江岸社為您的 Google 偏好來源', 'prompt'],
    ['本網站之文字、圖片及影音，非經授權，不得轉載、公開播送。', 'copyright'],
    ['相關閱讀：港鐵票價明年加幅料3.1%', 'related'],
    ['【延伸阅读】｜慢火车上的山货角', 'related'],
    ['#农贸市场# #改造#', 'tools'],
    ['*文章为作者独立观点，不代表江岸网立场', 'copyright'],
    ['[廣告]請繼續往下閱讀...', 'advertisement'],
    ['為達最佳瀏覽效果，建議使用 Chrome、Firefox 的瀏覽器。', 'prompt'],
    ['温馨提示：文章内容仅供参考，不能代替医生面诊。', 'copyright'],
    ['本文版权属于江岸笔记，禁止转载。如有需要，请来信', 'copyright'],
    ['分享： Facebook X WhatsApp', 'share bar'],
    ['【进入论坛】【推荐朋友】【打印本页】【关闭窗口】', 'tools'],
    ['炒股看江岸分析师研报，权威，专业，助您挖掘潜力机会！', 'prompt'],
    ['海量资讯、精准解读，尽在江岸财经APP', 'prompt'],
    ['封面图片来源：江岸日报 资料图', 'credit'],
    ['江岸日报记者 章小满 实习生 朱立 来源：江岸日报客户端', 'credit'],
    ['栏目主编：温文', 'credit'],
    ['更多新聞', 'related'],
    ['阅读 2 分钟', 'tools'],
    ['[1]', 'navigation'],
    ['发言须知：请您遵守有关法律法规，严禁发布违法信息。本网站有权保留、转载、引用或者删除。', 'prompt'],
    ['请您文明上网、理性发言并遵守相关规定', 'prompt'],
    ['网友评论仅供其表达个人看法，并不表明江岸网同意其观点或证实其描述。', 'copyright'],
    ['【 第1頁 第2頁 】', 'navigation'],
    ['文 | 零售观察局，作者 | 温文，编辑 | 简宁', 'credit'],
    ['【延伸阅读】农贸市场改造的下一步', 'related'],
    ['转播到腾讯微博', 'share bar'],
  ])('%s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });

  it.each([
    ['评论[发评论]', 'certain'],
    ['下一篇文章：县一中开展消防演练', 'certain'],
    ['文章录入：admin　责任编辑：admin', 'certain'],
    ['▌往期回顾', 'likely'],
    ['【相关阅读】', 'likely'],
    ['您可能感兴趣的文章', 'likely'],
  ])('%s is the end', (line, ending) => {
    expect(endingOf(line)).toBe(ending);
  });
});

describe('lines that a Chinese author may write', () => {
  it.each([
    '编辑部的故事',
    '责任编辑这个职业',
    '制作：将面粉加水揉匀，醒发半小时',
    '策划：一场没有终点的旅行',
    '一审：法院判令赔偿三万元，被告不服上诉',
    '特别提醒：雨天路滑，请减速慢行',
    '更新1.2版本',
    '发布11项措施',
    '市民登录“江岸通”后即可查看房源信息。',
    '扫描结果显示，肺部未见异常。',
    '扫一扫，垃圾袋自动发放。',
    '如您有相关线索，请与江岸派出所民警联系。',
    '打开车窗，看见一片花海',
    '双方就广告合作达成一致',
    '温馨提示：出行请提前查看路况，注意防滑。',
    '这套参数仅供参考，不能直接用于施工。',
    '他建议使用浏览器自带的阅读模式。',
    '延伸阅读的习惯要从小培养',
    '版权所有者有权要求停止侵害。',
    '同意条款的居民占九成',
    '来源于生活',
    '喜欢下雨的人',
    '加入合作社，年底分红',
    '相关数据显示，今年客流增长两成。',
    '热门景点推荐',
    '时间：2026年11月3日上午9时',
  ])('%s', (line) => {
    expect(kindOfLine(line)).toBeNull();
    expect(endingOf(line)).toBeNull();
  });
});
