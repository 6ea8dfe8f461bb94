/** A function as Excel's generator declares it in functions.json. */
export interface FunctionDefinition {
  id: string;
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    type?: 'number' | 'string' | 'boolean' | 'any';
    dimensionality?: 'scalar' | 'matrix';
    optional?: boolean;
  }[];
  options?: { cancelable?: boolean };
}

export function readFunctions(): Promise<{
  metadata: { allowErrorForDataTypeAny: boolean; functions: FunctionDefinition[] };
}>;
