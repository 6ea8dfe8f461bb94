import { Link } from '@fluentui/react-link';
import type { PyramidDetail } from '../../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../../core/analyses/classify/pyramid/options';
import { createPreview } from '../../../core/analyses/classify/pyramid/preview';
import type { Report } from '../../../core/report/report';
import type { Table } from '../../../core/table/table';
import { PyramidPicture } from '../../classify/PyramidPicture';
import type { LivePyramid } from '../../classify/usePyramid';
import { usePane } from '../../state/PaneContext';
import type { RawOptions } from '../../state/openAnalysis';
import { modelPlace } from '../../state/paneState';
import { addressOfRows } from '../../state/sourceArea';
import type { Face, Outcome } from '../Face';

/** Its page is the place Classify; its form, its preview and its customers are there. */
export const pyramid: Face = {
  picture: PyramidPicture,
  place: modelPlace,
  keeps: 'models',
  live(table) {
    const preview = createPreview(table);
    return (raw): LivePyramid => {
      const options = quick(raw);
      return { detail: preview.update(options), standing: (row) => preview.standing(options, row) };
    };
  },
  async liveInEngine({ preview, standing }, { table, options: raw }, call): Promise<LivePyramid> {
    const options = quick(raw);
    const detail = await preview(table, options, call);
    return { detail, standing: (row, signal) => standing(table, options, row, { signal }) };
  },
  outputs: {
    hasSheets: (options) => outputOf(options).summary,
    choose: (options, chosen) => ({
      ...options,
      output: {
        summary: chosen.includes('summary'),
        contributions: chosen.includes('contributions'),
        liveFormulas: chosen.includes('liveFormulas'),
      },
    }),
    items: [
      {
        id: 'contributions',
        label: 'write.contributions',
        isChosen: (options) => outputOf(options).contributions,
        isOff: (_, writeColumns) => !writeColumns,
      },
      { id: 'summary', label: 'write.summary', isChosen: (options) => outputOf(options).summary },
      {
        id: 'liveFormulas',
        label: 'write.formulas',
        isApart: true,
        isChosen: (options) => outputOf(options).liveFormulas,
        isOff: (options, writeColumns) => !writeColumns || !outputOf(options).summary,
      },
    ],
  },
  outcome,
  afterWriting: KeepSnapshot,
};

/** How firm it is takes thousands of pyramids, which the engine makes beside the page. */
function quick(options: RawOptions): PyramidOptions {
  const { firmness: _, ...others } = options as PyramidOptions;
  return others;
}

/** The month is written: keep it for the next one. */
function KeepSnapshot() {
  const { pane, t } = usePane();
  return <Link onClick={() => void pane.takeSnapshot()}>{t('track.take')}</Link>;
}

const nothing: PyramidOptions['output'] = { summary: false, contributions: false, liveFormulas: false };

/** Without a model there are no options. */
function outputOf({ output }: Partial<PyramidOptions>): PyramidOptions['output'] {
  return output ?? nothing;
}

/** A link selects at most so many unrated rows. */
const mostRowsInLink = 30;

/** How many were written, and the way to those that could not be rated. */
function outcome({ detail, warnings }: Report, table: Table | undefined): Outcome {
  const { tierIndices, unrated } = detail as PyramidDetail;
  const address = table && unrated.length > 0 ? addressOfRows(table.origin, unrated, mostRowsInLink) : '';
  const count = unrated.length;
  return {
    title: { key: 'message.written', params: { count: tierIndices.length - count } },
    line: count > 0 ? { key: 'message.unrated', params: { count } } : undefined,
    links:
      table && address !== ''
        ? [{ label: { key: 'action.goToUnrated', params: { count } }, place: { sheet: table.origin.sheet, address } }]
        : [],
    // The number of unrated customers is said above.
    warnings: warnings.filter((warning) => !('key' in warning && warning.key === 'pyramid.warning.unrated')),
  };
}
