import { describe, expect, it } from 'vitest';
import { decode } from '../../../functions/article/charset/decode.ts';
import { encode } from '../../score/encode.ts';

const chinese =
  '<html><head><title>秋粮入库忙</title></head><body><p>秋收时节，平原上的联合收割机一字排开。合作社理事长算了一笔账：过去十个人要忙五天，现在一台机器一个下午就能收完。</p></body></html>';
const traditional =
  '<html><body><p>台北市動物園昨天迎來一對剛滿半歲的小水獺，園方在開放前一個小時就看到家長帶著孩子排隊。</p></body></html>';
const japanese =
  '<html><body><p>市は二十日、来月から始まる新しいバスの路線について説明会を開いた。住民からは料金についての質問が多く出された。</p></body></html>';
const korean =
  '<html><body><p>시는 다음 달부터 새로운 버스 노선을 운영한다고 밝혔다. 주민들은 요금과 배차 간격에 대해 많은 질문을 했다.</p></body></html>';
const french =
  '<html><body><p>L’été dernier, près de la forêt, le café où nous étions était déjà fermé.</p></body></html>';

describe('the encoding is found without a declaration', () => {
  it.each([
    ['gb18030', chinese],
    ['big5', traditional],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['euc-kr', korean],
    ['utf-16le', chinese],
    ['utf-16be', korean],
    ['utf-8', chinese],
    ['windows-1252', french],
  ])('%s', (encoding, text) => {
    const decoding = decode(encode(text, encoding), null);
    expect(decoding).toMatchObject({ text, encoding, damaged: false });
  });
});

describe('bytes count more than labels', () => {
  it('reads UTF-8 that is labelled gb2312', () => {
    expect(decode(Buffer.from(chinese), 'text/html; charset=gb2312').text).toBe(chinese);
  });

  it('reads GBK that is labelled UTF-8', () => {
    expect(decode(encode(chinese, 'gb18030'), 'text/html; charset=utf-8').text).toBe(chinese);
  });

  it.each(['gb2312', 'iso-8859-1', 'shift_jis', 'euc-kr', 'nonsense'])(
    'reads Big5 that is labelled %s',
    (label) => {
      expect(decode(encode(traditional, 'big5'), `text/html; charset=${label}`).text).toBe(traditional);
    },
  );

  it('reads gb2312 as GB 18030, which holds the characters that GB 2312 lacks', () => {
    const text = '<p>朱镕基和陶喆都在名单上，他们的名字不在旧的字表里。</p>';
    expect(decode(encode(text, 'gb18030'), 'text/html; charset=gb2312').text).toBe(text);
  });
});

describe('labels settle what the bytes leave open', () => {
  it('reads Czech that is declared in its meta element', () => {
    const text = '<meta charset="windows-1250"><p>Příliš žluťoučký kůň</p>';
    expect(decode(encode(text, 'windows-1250'), null).text).toBe(text);
  });

  it('prefers the byte order mark to everything', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>标题</p>', 'utf16le')]);
    expect(decode(bytes, 'text/html; charset=big5').text).toBe('<p>标题</p>');
  });
});

describe('damage', () => {
  it('never throws and leaves no replacement characters', () => {
    const broken = Buffer.concat([
      encode(chinese, 'gb18030').subarray(0, 120),
      Buffer.from([0xff, 0x3c]),
      Buffer.from('p>'),
    ]);
    const { text, damaged } = decode(broken, null);
    expect(damaged).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(text).toContain('秋粮入库忙');
  });

  it('keeps to UTF-8 when a few bytes of it are cut', () => {
    const bytes = Buffer.from(chinese);
    const { text, encoding } = decode(Buffer.concat([bytes.subarray(0, 100), bytes.subarray(101)]), null);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('合作社理事长');
  });

  it('reads nothing out of no bytes', () => {
    expect(decode(new Uint8Array(), null)).toMatchObject({ text: '', damaged: false });
  });
});
