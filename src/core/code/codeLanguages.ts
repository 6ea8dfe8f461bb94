/** Languages that *Copy as code* speaks. */
export const codeLanguages = ['python', 'r'] as const;
export type CodeLanguage = (typeof codeLanguages)[number];
