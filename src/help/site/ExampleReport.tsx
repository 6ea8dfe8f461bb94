import { renderToStaticMarkup } from 'react-dom/server';
import type { Block, Report, Text } from '../../core/report/report';
import { createNumberFormat } from '../../i18n/numberFormat';
import { createTranslate } from '../../i18n/translate';
import { ChartView } from '../../taskpane/reports/ChartView';
import { HeatMapView } from '../../taskpane/reports/HeatMapView';
import { TableView } from '../../taskpane/reports/TableView';
import { PaneContext, type PaneView } from '../../taskpane/state/PaneContext';

/** As many rows tell what a table is about. */
const mostRows = 6;

/** What a report says first, drawn as the pane draws it: the finding, the key figures, the first picture, the first table. HTML. */
export function exampleReport(report: Report, tag: string): string {
  const say = createTranslate(tag);
  // drawings ask for words and numbers alone
  const view = {
    t: (key, params) => say({ key, params }),
    say,
    format: createNumberFormat(tag),
    language: tag,
  } as Omit<PaneView, 'pane'> as PaneView;
  return renderToStaticMarkup(
    <PaneContext.Provider value={view}>
      <div className="report">
        {headOf(report).map((block, at) => (
          <BlockView key={at} block={block} say={say} view={view} />
        ))}
        {report.warnings.map((warning, at) => (
          <p key={at} className="quiet">
            {say(warning)}
          </p>
        ))}
      </div>
    </PaneContext.Provider>,
  );
}

/** The first of each kind, in the order of reading. */
function headOf({ sheets }: Report): Block[] {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const first = (...kinds: Block['kind'][]): Block[] => blocks.filter(({ kind }) => kinds.includes(kind)).slice(0, 1);
  return [...first('sentence'), ...first('key-figures'), ...first('chart', 'heat-map'), ...first('table')];
}

function BlockView({ block, say, view }: { block: Block; say(text: Text): string; view: PaneView }) {
  switch (block.kind) {
    case 'sentence':
      return <p className="finding">{say(block.text)}</p>;
    case 'key-figures':
      return (
        <dl className="figures">
          {block.figures.map(({ label, value, style }, at) => (
            <div key={at}>
              <dt>{say(label)}</dt>
              <dd>{view.format.styled(value, style)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return <ChartView block={block} />;
    case 'heat-map':
      return <HeatMapView block={block} />;
    case 'table':
      return <TableView table={{ ...block, rows: block.rows.slice(0, mostRows) }} />;
    default:
      return null;
  }
}
