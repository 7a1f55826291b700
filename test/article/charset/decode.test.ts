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

describe('the alphabets of single bytes are told apart by their letters', () => {
  const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
  const russian = page('В посёлке открыли библиотеку. Жители ждали её семь лет, а построили за одно лето.');
  const greek = page('Στο χωριό άνοιξε νέα βιβλιοθήκη. Οι κάτοικοι την περίμεναν επτά χρόνια.');
  const hebrew = page('בכפר נפתחה ספרייה חדשה. התושבים חיכו לה שבע שנים, והבנאים סיימו אותה בקיץ אחד.');
  const arabic = page('افتتحت في القرية مكتبة جديدة انتظرها السكان سبع سنوات، وأنجزها البناؤون في صيف واحد.');
  const thai = page('หมู่บ้านเปิดห้องสมุดแห่งใหม่ ชาวบ้านรอคอยมาเจ็ดปี และช่างก่อสร้างใช้เวลาเพียงหนึ่งฤดูร้อน');
  const turkish = page(
    'Köyde yeni bir kütüphane açıldı. Köylüler bunu yedi yıl bekledi, kışın artık sıkılmayız dediler.',
  );
  const polish = page(
    'We wsi otwarto nową bibliotekę. Mieszkańcy czekali na nią siedem lat, a zbudowano ją w jedno lato, dzień po dniu.',
  );
  const czech = page(
    'V obci otevřeli novou knihovnu. Obyvatelé na ni čekali sedm let, stavitelé ji dokončili za jediné léto. Zima bude kratší a příjemnější, řekl pošťák.',
  );
  const danish = page(
    'I landsbyen åbnede et nyt bibliotek. Beboerne ventede i syv år, men murerne blev færdige på én sommer.',
  );

  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['windows-1253', greek],
    ['iso-8859-7', greek],
    ['windows-1255', hebrew],
    ['windows-1256', arabic],
    ['windows-874', thai],
    ['windows-1254', turkish],
    ['windows-1250', polish],
    ['iso-8859-2', polish],
    ['windows-1250', czech],
    ['windows-1252', danish],
  ])('%s without a declaration, labelled rightly, and labelled utf-8', (encoding, text) => {
    const bytes = encode(text, encoding);
    for (const label of [null, `text/html; charset=${encoding}`, 'text/html; charset=utf-8'])
      expect(decode(bytes, label).text).toBe(text);
  });

  it('French has one accent more often than all others', () => {
    const text = page(
      'Le passé décomposé a été étudié, répété, préféré à l’été passé ; là, où l’âne a têté, ça va.',
    );
    expect(decode(encode(text, 'windows-1252'), null)).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it.each(['gb18030', 'big5', 'euc-jp', 'euc-kr'])('Greek written in %s is Greek', (encoding) => {
    const unaccented = page(
      'Αυτο ειναι ενα κειμενο για το νησι και τον κηπο του ενω η θαλασσα γυριζει ολη τη νυχτα',
    );
    expect(decode(encode(unaccented, encoding), null).text).toBe(unaccented);
  });

  it('keeps to Western letters where a few signs are all there is', () => {
    const text = page('The tank holds 30 m³ of water; the yard is 20 m² and ½ paved.');
    expect(decode(encode(text, 'windows-1252'), null).text).toBe(text);
  });
});

describe('quotation marks and dashes between Western letters are no East Asian characters', () => {
  const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
  const labels = [null, 'utf-8', 'gb2312', 'big5', 'shift_jis', 'euc-kr'];
  const texts = [
    'I don’t know the captain’s boat.',
    'We can’t say, and they won’t tell.',
    'Tired—cold—they slept.',
  ];

  it.each(texts)('%s', (text) => {
    for (const label of labels) {
      const bytes = encode(page(text), 'windows-1252');
      expect(decode(bytes, label === null ? null : `text/html; charset=${label}`).text).toBe(page(text));
    }
  });

  it('but a Chinese character may stand alone at a Latin capital', () => {
    expect(decode(encode(page('A股'), 'gb18030'), null).text).toBe(page('A股'));
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

describe('letters that GB 18030 writes in four bytes', () => {
  it.each([
    [
      '<p>افتتحت في القرية مكتبة جديدة انتظرها السكان سبع سنوات.</p>',
      '3c703e8131833981318635813184328131843281318435813184322081318635813187342081318339813186388131863681' +
        '3184398131873481318431208131863981318637813184328131843081318431208131843481318437813187348131843781' +
        '3184312081318339813187308131843281318536813184398131873181318339208131833981318638813185318131863781' +
        '31833981318730208131853181318430813185372081318531813187308131873281318339813184322e3c2f703e',
    ],
    [
      '<p>गाँव में नया पुस्तकालय खुला, लोग सात साल से राह देख रहे थे।</p>',
      '3c703e8131cf318131d3308131cc398131d231208131d1348131d3398131cd30208131d0388131d1358131d330208131d130' +
        '8131d3338131d2348131d4358131d0348131ce398131d3308131d1388131d135208131cf308131d3338131d1388131d3302c' +
        '208131d1388131d4338131cf31208131d2348131d3308131d034208131d2348131d3308131d138208131d2348131d3392081' +
        '31d1368131d3308131d235208131d0368131d3398131cf30208131d1368131d2358131d339208131d0358131d3398131d638' +
        '3c2f703e',
    ],
  ])('%s', (text, bytes) => {
    for (const label of [null, 'text/html; charset=gb18030', 'text/html; charset=utf-8'])
      expect(decode(Buffer.from(bytes, 'hex'), label).text).toBe(text);
  });
});

describe('characters of Hong Kong', () => {
  it('reads them in Big5, as the Encoding Standard has it', () => {
    const bytes = Buffer.from(
      'aafcb143b8dcca5cadb99df7b6baa1419defa46891c1a8ec9068a466fed3adf8fed3a143',
      'hex',
    );
    expect(decode(bytes, 'text/html; charset=big5').text).toBe('阿婆話佢食咗飯，嘅士嚟到邨口着唔着。');
  });
});

describe('characters that ETEN added to Big5', () => {
  it('are read as the Encoding Standard has them', () => {
    const bytes = Buffer.from('c6a1a4e9a5bbc755aec8c77cc862c6b5', 'hex');
    expect(decode(bytes, 'text/html; charset=big5').text).toBe('①日本の旅アмⅰ');
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
