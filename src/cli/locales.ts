/** Locales of languages by the beginning of `LANG`, such as `zh_CN.UTF-8`, or by what `--language` names. */
export const locales: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', zh: 'zh-CN' };
