import { createContext, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Column, Table } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import type { NamedField, OptionGroup } from './readSchema';

export interface OptionFieldsProps {
  fields: readonly NamedField[];
  value: OptionGroup;
  /** Dotted path of the group in the options; '' at the top. */
  path: string;
  onChange(label: string, value: OptionGroup): void;
}

/** What a form is about: the analysis whose options it shows, and the table whose columns it offers. */
export interface FormScope {
  analysis: string;
  table: Table;
  /** All options of the form, as they stand. */
  options: OptionGroup;
  /** Dotted path of the option that a problem names. */
  wrong?: string;
  /** Lists of indicators between which a column can be moved. */
  indicatorPaths: readonly string[];
  moveIndicator(from: string, index: number, to: string): void;
  /** Draws a group of fields; given, because fields hold groups and groups fields. */
  Fields: ComponentType<OptionFieldsProps>;
}

const FormContext = createContext<FormScope | undefined>(undefined);

export function FormProvider({ scope, children }: { scope: FormScope; children: ReactNode }) {
  return <FormContext.Provider value={scope}>{children}</FormContext.Provider>;
}

export function useForm() {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('useForm needs a FormProvider above it');
  const { t, say, format } = usePane();
  const named = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');
  /** The text of a key made from the option's path, or `undefined` where there is none. */
  const find = (key: `hint.${string}`): string | undefined => {
    const text = say({ key });
    return text === key ? undefined : text;
  };
  return {
    ...scope,
    t,
    format,
    /** Name of an option; list positions do not matter. */
    label: (path: string): string => say({ key: `option.${scope.analysis}.${named(path)}` }),
    hint: (path: string): string | undefined => find(`hint.${scope.analysis}.${named(path)}`),
    choice: (path: string, value: string): string => say({ key: `choice.${scope.analysis}.${named(path)}.${value}` }),
    columnsOf: (kinds: readonly Column['kind'][]): string[] =>
      scope.table.columns.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ name }) => name),
  };
}
