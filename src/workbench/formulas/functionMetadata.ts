/** Custom functions as an add-in's functions.json declares them. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: 'number' | 'string' | 'boolean' | 'any';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  options?: { cancelable?: boolean; stream?: boolean };
}

/** The functions of one add-in, and the word before the dot by which formulas call them. */
export interface FunctionLibrary {
  namespace: string;
  functions: FunctionMetadata[];
  /** Error cells reach parameters of type `any`; otherwise a call with one gives that error. */
  allowErrorForDataTypeAny: boolean;
}

/** @throws Error if the text is no functions.json */
export function readFunctionLibrary(namespace: string, text: string): FunctionLibrary {
  const content = JSON.parse(text) as { functions?: FunctionMetadata[]; allowErrorForDataTypeAny?: boolean };
  if (!Array.isArray(content.functions)) throw new Error('functions.json names no functions');
  return {
    namespace,
    functions: content.functions,
    allowErrorForDataTypeAny: content.allowErrorForDataTypeAny === true,
  };
}
