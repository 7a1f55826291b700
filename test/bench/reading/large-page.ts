/** Pages as news sites send them: half scripts and styles, menus, one article, and cards of others. The same every time. */
export type Writing = 'Latin' | 'Han';

const words: Readonly<Record<Writing, readonly string[]>> = {
  Latin:
    'harbour board voted Tuesday night ending dispute divided town quiet river council members said plan would cost three million over ten years and residents asked why nobody had told them before work began near old bridge where ferry used to land each morning'.split(
      ' ',
    ),
  Han: Array.from(
    '记者从会上获悉新的安排明年施行港口委员会周二晚投票结束了分裂小镇的争端居民说计划将耗资三百万元十年内完成老桥附近施工开始之前没有人告诉他们渡轮曾经每天早晨停靠',
  ),
};

type Draw = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): no page differs from one run to the next. */
const createDraw = (): Draw => {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const sentence = (draw: Draw, writing: Writing): string => {
  const own = words[writing];
  const length = writing === 'Han' ? 20 + draw(25) : 10 + draw(14);
  const text = Array.from({ length }, () => own[draw(own.length)] ?? '');
  return writing === 'Han' ? `${text.join('')}。` : `The ${text.join(' ')}. `;
};

const headline = (draw: Draw, writing: Writing): string =>
  sentence(draw, writing).slice(0, writing === 'Han' ? 16 : 50);

const link = (draw: Draw, writing: Writing): string =>
  `<a href="https://x.example/${draw(99)}?a=1&amp;b=2">${headline(draw, writing)}</a>`;

const figure = (draw: Draw, writing: Writing): string => {
  const name = `https://i.example/${draw(9999)}`;
  const image = `<img src="${name}.jpg" srcset="${name}-9.jpg 900w" width="900" height="600" alt="x">`;
  return `<figure>${image}<figcaption>${headline(draw, writing)}</figcaption></figure>`;
};

/** Every fourth with a link, every ninth before a picture, every eighth before a heading. */
const paragraph = (draw: Draw, writing: Writing, index: number): string => {
  const text = times(3 + draw(3), () => sentence(draw, writing));
  const parts = [
    `<p class="css-at9mc1 evys1bk0">${text}${index % 4 === 1 ? link(draw, writing) : ''}</p>\n`,
    index % 9 === 4 ? figure(draw, writing) : '',
    index % 8 === 6 ? `<h2>${headline(draw, writing)}</h2>` : '',
  ];
  return parts.join('');
};

const menu = (draw: Draw, writing: Writing): string =>
  `<ul class="menu">${times(14, () => `\n <li class="menu-item menu-item-type-post_type" id="m-${draw(99_999)}">\n <a href="/s/${draw(999)}" class="nav-item" role="menuitem"><span>${headline(draw, writing).slice(0, 12)}</span></a></li>`)}</ul>`;

const card = (draw: Draw, writing: Writing): string =>
  `<div class="c-card tease" data-track='{"a":"b&amp;c","p":${draw(99)}}'><a href="/news/${draw(999_999)}.html?src=mod&amp;p=${draw(9)}">` +
  `<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-src="https://i.example/${draw(999_999)}.jpg" width="300" height="200" alt=""></a>` +
  `<h3><a href="/news/${draw(999_999)}.html">${headline(draw, writing)}</a></h3><time datetime="2026-01-0${1 + draw(9)}">${1 + draw(12)} hours ago</time></div>\n`;

const script = (draw: Draw, bytes: number): string =>
  `<script>${times(Math.ceil(bytes / 110), () => `window.q=window.q||[];q.push({id:${draw(1e6)},html:"<div>"+(a<3&&b>2)+"<\\/div>",k:'${draw(1e9)}'});(function(w,d){w[d]=1})`)}</script>`;
const style = (draw: Draw, bytes: number): string =>
  `<style>${times(Math.ceil(bytes / 60), () => `.c-${draw(9999)}__x:hover>a{color:#${draw(999)};margin:0 ${draw(20)}px;width:50%}`)}</style>`;

/** A page of about so many kilobytes with an article of so many paragraphs in it. */
export const largePage = (kilobytes: number, writing: Writing, paragraphs = 26): string => {
  const draw = createDraw();
  const title = headline(draw, writing);
  const head = `<title>${title} | Example News</title><meta property="og:title" content="${title}">${style(draw, kilobytes * 100)}${script(draw, kilobytes * 150)}`;
  const article = `<h1>${title}</h1><div class="byline">By <a href="/a">Jane Miller</a> <time datetime="2026-03-01T10:00:00Z">1 March 2026</time></div>${times(paragraphs, (index) => paragraph(draw, writing, index))}`;
  const page =
    `<!doctype html><html lang="${writing === 'Han' ? 'zh-CN' : 'en-GB'}"><head><meta charset="utf-8">${head}</head><body>` +
    `<header>${times(8, () => menu(draw, writing))}</header><main><article class="post">${article}</article><aside class="related">`;
  const end = `</aside></main><footer>${menu(draw, writing)}</footer>${script(draw, kilobytes * 200)}</body></html>`;
  const left = kilobytes * 1000 - Buffer.byteLength(page) - Buffer.byteLength(end);
  return page + times(Math.max(0, Math.round(left / 480)), () => card(draw, writing)) + end;
};
