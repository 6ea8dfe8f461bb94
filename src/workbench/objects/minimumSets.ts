export const minimumSets: Readonly<Record<string, string>> = {};
