import { createContext, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Column, Table } from '../../core/table/table';
import { useInSight, usePane } from '../state/PaneContext';
import type { ControlProps } from './ControlProps';
import type { NamedField, OptionGroup } from './readSchema';

export interface OptionFieldsProps {
  fields: readonly NamedField[];
  value: OptionGroup;
  /** Dotted path of the group in the options; '' at the top. */
  path: string;
}

/** What a form is about: the analysis whose options it shows, and the table whose columns it offers. */
export interface FormScope {
  analysis: string;
  table: Table;
  /** Dotted path of the option that a problem names. */
  wrong?: string;
  /** Parts that show an option instead of what the kind of its value would, by path. */
  controls: Readonly<Record<string, ComponentType<ControlProps>>>;
  /**
   * Puts a value, or what a function makes of the one of now, at a dotted path of the options; `undefined` takes it out. `step` tells one gesture of many small moves
   * from another, and is the path unless it is said.
   */
  put(path: string, value: unknown, step?: string): void;
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
    label: (path: string): string => say({ key: `option.${scope.analysis}.${plainPath(path)}` }),
    hint: (path: string): string | undefined => find(`hint.${scope.analysis}.${plainPath(path)}`),
    choice: (path: string, value: string): string =>
      say({ key: `choice.${scope.analysis}.${plainPath(path)}.${value}` }),
    columnsOf: (kinds: readonly Column['kind'][]): string[] =>
      scope.table.columns.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ name }) => name),
  };
}

/** A path without positions in lists. */
export function plainPath(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}

/** An option of the form as it stands. */
export function useOption(name: string): unknown {
  return useInSight(({ history }) => history.present[name]);
}
