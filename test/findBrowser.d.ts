/** @throws Error where none is found and none can be installed */
export function findBrowser(): string;
