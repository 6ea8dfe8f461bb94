export function hostFiles(origin: string): Record<string, string>;
