const sentences = [
  '北方的早晨来得很慢，街上的面包店已经亮着灯。',
  '市政府昨天宣布，新的图书馆将在明年春天开放。',
  '“我们等了很多年，”一位在附近工作的老师说。',
  'The river was quiet, and the first tram crossed the bridge at five.',
  '银行行长在会上说，今年的贷款会更便宜。',
];

/** Markdown articles of our own, each another, of about 2,500 characters. */
export const articles = (count: number): readonly { readonly key: string; readonly body: string }[] =>
  Array.from({ length: count }, (_, number) => ({
    key: `news/${number}.md`,
    body: [
      '---',
      `title: 第 ${number} 号消息：图书馆与面包店`,
      'author: 李明',
      `date: 2025-07-${String((number % 28) + 1).padStart(2, '0')} 08:35`,
      'section: 本地',
      'tags: [城市, 图书馆]',
      '---',
      '',
      ...Array.from({ length: 20 }, (_, paragraph) =>
        [0, 1, 2, 3, 4].map((turn) => sentences[(number + paragraph + turn) % sentences.length]).join(''),
      ).flatMap((paragraph, index) =>
        index % 6 === 5 ? [`## 第 ${index} 节`, '', paragraph, ''] : [paragraph, ''],
      ),
    ].join('\n'),
  }));
