import { articleRules } from './article-rules.ts';
import { idOf } from './ids.ts';
import { choiceStyles, themeStyle } from './choices.ts';
import { compact } from './compact.ts';
import { contentRules } from './content-rules.ts';
import { controlRules } from './control-rules.ts';
import { automaticTheme, themes } from './themes.ts';

/** Standard values. Chinese needs looser lines. */
const standards = `
  :root{color-scheme:light dark}
  main{--z:1.5rem;--l:1.65;--h:1.4;--s:0;${themeStyle(automaticTheme.light)}}
  main:lang(zh){--l:1.85}
  @media(prefers-color-scheme:dark){main{${themeStyle(automaticTheme.dark)}}}`;

/** Everything after a chosen input follows it. */
const choiceRules = Array.from(choiceStyles, ([id, style]) => `#${idOf(id)}:checked~*{${style}}`).join('');

/** A theme's own button shows that theme, whichever is chosen: as specific as the rules above, and later. */
const swatchRules = Array.from(
  themes,
  ([id, theme]) => `#${idOf('settings')}~[for=${idOf(id)}]{${themeStyle(theme)}}`,
).join('');

const everywhere = compact(standards + choiceRules + swatchRules + controlRules + articleRules);
const sometimes = contentRules.map(([asksFor, rules]) => [asksFor, compact(rules)] as const);

/** The one style of a page with this content. The same content gives the same bytes, and so one hash allows them. */
export const styleFor = (content: string): string =>
  everywhere +
  sometimes
    .filter(([asksFor]) => asksFor.test(content))
    .map(([, rules]) => rules)
    .join('');
