import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../aids.ts';

/** Surnames whose reading as a word is another. */
const surnames: Readonly<Record<string, string>> = {
  仉: 'zhǎng',
  翟: 'zhái',
  解: 'xiè',
  单: 'shàn',
  仇: 'qiú',
  任: 'rén',
  区: 'ōu',
  查: 'zhā',
  曾: 'zēng',
  盖: 'gě',
  朴: 'piáo',
  缪: 'miào',
  华: 'huà',
};

describe('pinyin of names', () => {
  for (const [surname, reading] of Object.entries(surnames)) {
    it(`reads ${surname} as ${reading} before a form of address`, () => {
      expect(pinyinOf(`${surname}先生说，`)).toMatch(new RegExp(`^${reading} ?xiānsheng`, 'u'));
      expect(pinyinOf(`记者采访了校长，${surname}女士和他的家人。`)).toContain(`， ${reading}`);
    });
  }

  it('reads a name after a title, and a word after a title as the word', () => {
    expect(pinyinOf('经理单国强')).toContain('shàn');
    expect(pinyinOf('记者任贤')).toContain('rén');
    expect(pinyinOf('记者任何时候')).toContain('rènhé');
    expect(pinyinOf('作家曾在北京')).toContain('céng');
  });

  it('reads names of two characters and of history', () => {
    expect(pinyinOf('尉迟恭和令狐冲')).toMatch(/^yùchí.*líng ?hú/u);
    expect(pinyinOf('单于')).toBe('chányú');
    expect(pinyinOf('曾国藩与查良镛')).toMatch(/^zēng.*zhā/u);
  });

  it('reads places as the people there do', () => {
    const places = '亳州 蚌埠 六安 台州 番禺 乐清 监利 洪洞 尉犁 单县 会稽 龟兹 吐蕃'.split(' ');
    expect(places.map(pinyinOf).join(' ')).toBe(
      'bózhōu bèngbù lùān tāizhōu pānyú yuèqīng jiànlì hóngtóng yùlí shànxiàn kuàijī qiūcí tǔbō',
    );
  });
});
