const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/i;

/** Whether a feed can name the language: validators look its first subtag up in ISO 639. */
export const isLanguage = (language: string): boolean => tag.test(language);
