/* Runs in the page. Gives what axe-core doesn't look at: every text's contrast and size, every target, overflow. */
(() => {
  const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red, green, blue]) =>
    0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgroundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return parse(getComputedStyle(document.querySelector('.page')).backgroundColor);
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const nameOf = (element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`;

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || ['SCRIPT', 'STYLE'].includes(element.tagName) || !isShown(element))
      continue;
    const style = getComputedStyle(element);
    texts.push({
      element: nameOf(element),
      contrast: contrast(parse(style.color), backgroundOf(element)),
      size: parseFloat(style.fontSize),
      lineHeight: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
    });
  }

  const isInline = (element) =>
    getComputedStyle(element).display === 'inline' &&
    element.closest('[id=care_b]') !== null &&
    element.closest('p,li,dd,td,h2') !== null;
  const targets = [...document.querySelectorAll('a[href],button,label,summary')]
    .filter((element) => isShown(element) && !isInline(element) && !element.matches('.skip'))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { element: nameOf(element), isMain: element.matches('.button,button,label'), width, height };
    });

  const headline = document.querySelector('h1');
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEndBefore(headline);
  const shownBefore = [...document.querySelectorAll('body *')].filter(
    (element) =>
      isShown(element) &&
      element.children.length === 0 &&
      headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
      !element.contains(headline),
  );

  const paragraph = document.querySelector('[id=care_b] p');
  const text = document.querySelector('[id=care_b]');
  return {
    texts,
    targets,
    charactersBeforeHeadline: shownBefore.map((element) => element.innerText).join('').length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    charactersInLine: text.clientWidth / parseFloat(getComputedStyle(text).fontSize),
    paragraphGap:
      paragraph === null
        ? null
        : parseFloat(getComputedStyle(paragraph).marginBottom) /
          parseFloat(getComputedStyle(paragraph).lineHeight),
    textAlign: getComputedStyle(text).textAlign,
    headingLevels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) =>
      Number(localName[1]),
    ),
  };
})();
