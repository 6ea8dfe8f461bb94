import type { ComponentType } from 'react';
import type { App, RunCall } from '../../app/app';
import type { WriteResult } from '../../app/ports';
import type { Place } from '../../core/problem';
import type { Report, Text } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { TextKey } from '../../i18n/messages';
import type { ControlProps } from '../forms/ControlProps';
import type { RawOptions } from '../state/openAnalysis';

/** What is particular to an analysis in the pane. What a face leaves out is as it is for all. */
export interface Face {
  /** Small, for the gallery. Decoration: the analysis' name stands beside it. */
  picture: ComponentType;
  /** Set up and run in a place of its own instead of Explore. */
  place?: string;

  /** Options shown first, in this order; the rest is under More settings. Left out: all of them. */
  first?: readonly string[];
  /** Options that go together, kept together: new ones from those before a change and after it. */
  settle?(before: RawOptions, after: RawOptions): RawOptions;
  /** Options that say nothing with the others as they are. */
  hidden?(options: RawOptions): readonly string[];
  /** Parts that show an option instead of what the kind of its value would: by path, list positions left out. */
  controls?: Readonly<Record<string, ComponentType<ControlProps>>>;

  /** What can be done with what was found, above the report. */
  actions?: ComponentType;
  /** Other analyses that help from here. */
  links?: ComponentType;
  /** What if things were otherwise. */
  whatIf?: ComponentType;

  /**
   * Computes in the same frame instead of in the engine: from a list to what options give with it, which may throw
   * `Problem`. The page of such an analysis knows what it is.
   */
  live?(table: Table): (options: RawOptions) => unknown;
  /** The same for a list that takes the frame too long, in the engine; rejects with `Problem`. */
  liveInEngine?(engine: LiveEngine, list: { table: Table; options: RawOptions }, call: RunCall): Promise<unknown>;
  /** Where its options are kept: as named models, or with the last run for a list. */
  keeps?: 'models';
  /** What can be written besides columns, if that is more than sheets. */
  outputs?: Outputs;
  /** The options once they are written: without what is done once and not again. */
  carriedOut?(options: RawOptions): RawOptions;
  /** The options kept for the next run, with what it needs to know of this one; they give the same result. */
  forNextRun?(options: RawOptions, report: Report): RawOptions;
  /** Whether a run that was kept goes on from the same columns as these options. */
  continues?(kept: RawOptions, options: RawOptions): boolean;
  /** What is said when it was written. */
  outcome?(report: Report, table: Table | undefined): Outcome;
  /** What can be done next when it was written: links of the message. */
  afterWriting?: ComponentType<{ written: WriteResult }>;
}

/** What the engine computes of a long list while it is edited. */
export interface LiveEngine {
  preview: NonNullable<App['preview']>;
  standing: NonNullable<App['standing']>;
}

/** The menu beside Write, below its columns. */
export interface Outputs {
  items: readonly OutputItem[];
  /** Whether sheets are written under these options. */
  hasSheets(options: RawOptions): boolean;
  /** The options with these items chosen. */
  choose(options: RawOptions, chosen: readonly string[]): RawOptions;
}

interface OutputItem {
  id: string;
  label: TextKey;
  /** Below a line. */
  isApart?: boolean;
  isChosen(options: RawOptions): boolean;
  isOff?(options: RawOptions, writeColumns: boolean): boolean;
}

/** What the pane says of a write, and where it leads. */
export interface Outcome {
  title: Text;
  line?: Text;
  links: readonly { label: Text; place: Place }[];
  warnings: readonly Text[];
}
