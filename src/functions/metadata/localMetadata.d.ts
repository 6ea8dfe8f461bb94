import type { FunctionMetadata } from './readFunctions';

export const languages: readonly string[];
export function localMetadata(metadata: FunctionMetadata, language: string, host: string): FunctionMetadata;
