import type { Page } from '../page.ts';
import { affordableAids } from './affordable-aids.ts';
import { writeArticleFooter } from './article-footer.ts';
import { writeArticleHeader } from './article-header.ts';
import { isChinese, otherScript } from './body/annotate.ts';
import { writeBody } from './body/write-body.ts';
import { writeDocument } from './document.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import type { ReadingAids } from './reading-aids.ts';
import type { HelpChoice } from './style/choices.ts';

/**
 * The care page (关怀版) of an article: one HTML document, whole without JavaScript, pictures aside in one request.
 * The same page and aids give the same bytes. Follows WCAG 2.2 AAA, EN 301 549 §5.4, MIIT
 * 《互联网网站适老化通用设计规范》 (2021), GB/T 37668-2019 and W3C COGA "Making Content Usable".
 */
export const renderCare = (page: Page, available: ReadingAids): string => {
  const { site, article, images } = page;
  const aids = affordableAids(available, article.text);
  const labels = chooseLabels(site, article.language);
  const body = writeBody(article.html, { language: article.language, labels, aids, images });
  return writeDocument({
    kind: 'article',
    site,
    labels,
    language: article.language,
    direction: article.direction,
    title: `${article.title} - ${labels.careMode} - ${site.title}`,
    canonical: page.canonical,
    ...(page.canonical === page.carePage ? { ampPage: page.ampPage } : {}),
    help: helpFor(article.language, aids),
    header: writeArticleHeader(page, labels, aids, body.headings),
    text: body.html,
    footer: writeArticleFooter(page, labels),
  });
};

const helpFor = (language: string, aids: ReadingAids): readonly HelpChoice[] => {
  const common: readonly HelpChoice[] = ['line', 'letter', 'guide', 'pointer'];
  if (!isChinese(language)) return common;
  const other: HelpChoice = otherScript(language) === 'zh-Hant' ? 'traditional' : 'simplified';
  return [
    ...(aids.pinyin === null ? [] : (['pinyin'] as const)),
    ...(aids.hanzi === null ? [] : [other]),
    ...common,
  ];
};
