import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';

const settings = { language: 'zh', zone: 'Asia/Shanghai', largestUpload: 5_000_000, leastConfidence: 0 };

const latin = {
  title: 'Ferry terminal reopens after long dispute',
  text: 'The harbour board voted on Tuesday night to reopen the old ferry terminal, ending a dispute that had divided the town.',
};
const cyrillic = {
  title: 'Старый причал снова откроют для паромов',
  text: 'Совет порта во вторник вечером решил снова открыть старый паромный причал, чем завершил долгий спор горожан.',
};
const hebrew = {
  title: 'מסוף המעבורות הישן ייפתח מחדש',
  text: 'מועצת הנמל החליטה ביום שלישי בערב לפתוח מחדש את מסוף המעבורות הישן, ובכך סיימה מחלוקת שפילגה את העיר.',
};
const thai = {
  title: 'ท่าเรือเก่าจะเปิดอีกครั้ง',
  text: 'คณะกรรมการท่าเรือมีมติเมื่อคืนวันอังคารให้เปิดท่าเรือข้ามฟากเก่าอีกครั้ง ยุติข้อขัดแย้งที่แบ่งชาวเมืองเป็นสองฝ่าย',
};

const writerOf = ({ title, text }: typeof latin, line: string): string | null | undefined =>
  readPage(
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${line}</p><p>${text}</p><p>${text}</p></body></html>`,
    { url: null, settings },
  )?.byline;

describe('the writer, as papers of other languages print it', () => {
  it.each([
    ['Publié par Odile Marchand', 'Odile Marchand'],
    ['08.02.2019 20:30 von Rolf Deininger', 'Rolf Deininger'],
    ['A cura di Carla Rossi', 'Carla Rossi'],
    ['Tekst: Ola Nordmann', 'Ola Nordmann'],
    ['Kirjoittaja: Aino Virta', 'Aino Virta'],
    ['Írta: Kiss Anna', 'Kiss Anna'],
    ['Scris de Ion Popescu', 'Ion Popescu'],
    ['Penulis: Budi Santoso', 'Budi Santoso'],
    ['Tác giả: Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Piše: Ivan Horvat', 'Ivan Horvat'],
    ['Di Redazione RV24', 'Redazione RV24'],
    ['von Anna Holl12. Mai 2019', 'Anna Holl'],
    ['Γράφει ο Νίκος Παππάς', 'Νίκος Παππάς'],
    ['Von Greta Lindner | 28.02.2024, 17:10 Uhr', 'Greta Lindner'],
    ['كتبت: منى عبد السلام', 'منى عبد السلام'],
    ['लेखक: सुरेश रावत', 'सुरेश रावत'],
  ])('%s', (line, name) => {
    expect(writerOf(latin, line)).toBe(name);
  });

  it('behind a word of Russian, Hebrew and Thai', () => {
    expect(writerOf(cyrillic, 'Подготовила Ольга Петрова')).toBe('Ольга Петрова');
    expect(writerOf(hebrew, 'מאת: דנה כהן')).toBe('דנה כהן');
    expect(writerOf(thai, 'โดย สมชาย ใจดี')).toBe('สมชาย ใจดี');
  });
});
