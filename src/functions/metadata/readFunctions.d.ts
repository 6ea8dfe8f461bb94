/** A function as Excel's own generator describes it. */
export interface FunctionDefinition {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: { name: string; description: string; optional?: boolean; dimensionality?: 'scalar' | 'matrix' }[];
  options?: Record<string, boolean>;
}

/** What only the help tells of a function. */
export interface FunctionHelp {
  group: 'value' | 'classification' | 'sureness' | 'portfolio';
  returns: string;
  /** How cells that hold no number are treated. */
  cells: string;
  remarks: string[];
  examples: string[];
}

export interface FunctionMetadata {
  allowErrorForDataTypeAny: boolean;
  functions: FunctionDefinition[];
}

export const sources: string[];
export const declarationsFile: string;
export function declarationsText(metadata: FunctionMetadata): string;
export function readFunctions(): Promise<{ metadata: FunctionMetadata; help: Map<string, FunctionHelp> }>;
