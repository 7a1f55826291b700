/** Placeholder until the page's design lands in this file. */
export const pageStyle = ':root{color-scheme:light dark}img{max-width:100%;height:auto}';
