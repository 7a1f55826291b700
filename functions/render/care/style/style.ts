import { choiceGroups, idOf, themeStyle } from './choices.ts';
import { compact } from './compact.ts';
import { automaticTheme, themes } from './themes.ts';
import { articleRules } from './article-rules.ts';
import { controlRules } from './control-rules.ts';

const { light, dark } = automaticTheme;
const colours = (of: typeof light): string => `--paper:${of.paper};--ink:${of.ink};--link:${of.link}`;

/** Standard values; `:lang(zh)` and its neighbours get the looser lines that Han characters need. */
const standards = `
  :root{color-scheme:light dark}
  main{--size:1.5rem;--line:1.65;--letter:0;${colours(light)}}
  main:lang(zh),main:lang(ja),main:lang(ko){--line:1.85}
  @media(prefers-color-scheme:dark){main{${colours(dark)}}}
  @media(prefers-contrast:more){main{--paper:#fff;--ink:#000;--link:#000}}
  @media(prefers-contrast:more)and(prefers-color-scheme:dark){main{--paper:#000;--ink:#fff;--link:#fff}}`;

/** Everything after a chosen input follows it. */
const choiceRules = choiceGroups
  .flatMap(({ choices }) => choices)
  .filter(({ style }) => style !== '')
  .map(({ id, style }) => `#${idOf(id)}:checked~*{${style}}`)
  .join('');

/** A theme's own button shows that theme, whichever is chosen: as specific as the rules above, and later. */
const swatchRules = themes
  .map((theme) => `#${idOf('settings')}~[for=${idOf(theme.id)}]{${themeStyle(theme)}}`)
  .join('');

/** The one style of every care page and list. The same bytes everywhere, so that one hash allows it. */
export const careStyle = compact(standards + choiceRules + swatchRules + controlRules + articleRules);
