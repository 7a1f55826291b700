import { articleRules, chosen } from './article-rules.ts';
import { idOf } from './ids.ts';
import { pageStyles, themeStyle, themeStyles } from './choices.ts';
import { compact } from './compact.ts';
import { contentRules } from './content-rules.ts';
import { controlRules } from './control-rules.ts';
import { automaticTheme } from './themes.ts';

/** Standard values. */
const standards = `
  main>*{--l:1.75;${themeStyle(automaticTheme.light)}}
  @media(prefers-color-scheme:dark){main>*{${themeStyle(automaticTheme.dark)}}}`;

/** A theme's own button shows that theme, whichever is chosen: its selector is the more specific. */
const themeRules = themeStyles
  .map(([id, style]) => `#${idOf(id)}:checked~*,#${idOf(id)}+label[for]{${style}}`)
  .join('');
const pageRules = pageStyles.map(([id, style]) => `${chosen(id)}{${style}}`).join('');

const everywhere = compact(controlRules + articleRules + standards + themeRules + pageRules);
const sometimes = contentRules.map(([asksFor, rules]) => [asksFor, compact(rules)] as const);

/** The one style of a page with this content. The same content gives the same bytes, and so one hash allows them. */
export const styleFor = (content: string): string =>
  everywhere +
  sometimes
    .filter(([asksFor]) => asksFor.test(content))
    .map(([, rules]) => rules)
    .join('');
