import { useEffect, useMemo, useState } from 'react';
import { compareOn, type ComparedOnList } from '../../core/analyses/classify/pyramid/compareOn';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import { mostInFrame } from '../state/analysisRunner';

interface Compared {
  table: Table;
  from: PyramidOptions;
  to: PyramidOptions;
  found: ComparedOnList;
}

/** Two pyramids of a list, compared at once where it is short, else in the engine: `undefined` until it answers. */
export function useComparison(table: Table, from: PyramidOptions, to: PyramidOptions): ComparedOnList | undefined {
  const { pane } = usePane();
  const { compareInEngine } = pane;
  const isApart = table.rowCount > mostInFrame && compareInEngine !== undefined;
  const atOnce = useMemo(() => (isApart ? undefined : compareOn(table, from, to)), [isApart, table, from, to]);
  const [apart, setApart] = useState<Compared>();
  useEffect(() => {
    if (!isApart) return undefined;
    let isWanted = true;
    void compareInEngine(table, from, to).then((found) => {
      if (isWanted && found) setApart({ ...{ table, from, to }, found });
    });
    return () => {
      isWanted = false;
    };
  }, [isApart, compareInEngine, table, from, to]);
  if (atOnce) return atOnce;
  return apart?.table === table && apart.from === from && apart.to === to ? apart.found : undefined;
}
