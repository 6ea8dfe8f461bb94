import { Link } from '@fluentui/react-link';
import { memo } from 'react';
import type { Block, KeyFiguresBlock, NoteBlock, Report, SentenceBlock, TableBlock } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { ChartView } from './ChartView';
import { HeatMapView } from './HeatMapView';
import { Clipped } from './Clipped';
import { cellsId, showCells } from './showCells';
import { TableView } from './TableView';

/** The finding, the key figures and the first picture: what a reader wants first. */
export const ReportHead = memo(function ReportHead({ report }: { report: Report }) {
  const { head } = split(report);
  return (
    <div className="report">
      <Blocks blocks={head} />
      <Warnings report={report} />
    </div>
  );
});

/** Everything else that will be written. */
export const ReportRest = memo(function ReportRest({ report }: { report: Report }) {
  const { rest } = split(report);
  return (
    <div className="report">
      <Blocks blocks={rest} />
    </div>
  );
});

function split({ sheets, warnings }: Report): { head: Block[]; rest: Block[] } {
  const warned = new Set(warnings.map((warning) => JSON.stringify(warning)));
  const blocks = sheets
    .flatMap((sheet) => sheet.blocks)
    .filter((block) => block.kind !== 'sentence' || !warned.has(JSON.stringify(block.text)));
  const story = blocks.filter((block) => block.kind === 'sentence' && block.about);
  const finding = story.length > 0 ? story : blocks.filter(({ kind }) => kind === 'sentence').slice(0, 1);
  const figures = blocks.find(({ kind }) => kind === 'key-figures');
  const picture = blocks.find(({ kind }) => kind === 'chart' || kind === 'heat-map');
  const head = [...finding, figures, picture].filter((block) => block !== undefined);
  return { head, rest: blocks.filter((block) => !head.includes(block)) };
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return null;
    case 'sentence':
      return <Sentence block={block} />;
    case 'key-figures':
      return <KeyFigures figures={block.figures} />;
    case 'table':
      return <ReportTable table={block} />;
    case 'chart':
      return <ChartView block={block} />;
    case 'heat-map':
      return <HeatMapView block={block} />;
    case 'contents':
      // pages of a workbook: the pane shows none
      return null;
    case 'note':
      return <Notes lines={block.lines} />;
  }
}

/** What was found; with cells that it speaks of, the way to them. */
function Sentence({ block: { text, about } }: { block: SentenceBlock }) {
  const { t, say } = usePane();
  return (
    <p>
      {say(text)}{' '}
      {about && (
        <Link inline className="see-cells" onClick={() => showCells(about.block)}>
          {t('track.seeCells')}
        </Link>
      )}
    </p>
  );
}

function KeyFigures({ figures }: Pick<KeyFiguresBlock, 'figures'>) {
  const { say, format } = usePane();
  return (
    <dl className="figures">
      {figures.map(({ label, value, style }, i) => (
        <div key={i}>
          <dd>{format.styled(value, style)}</dd>
          <dt className="quiet">
            <Clipped text={say(label)} />
          </dt>
        </div>
      ))}
    </dl>
  );
}

function ReportTable({ table }: { table: TableBlock }) {
  const { say } = usePane();
  return (
    <details className="report-details" id={cellsId(table.id)}>
      <summary>{say(table.title ?? { key: 'report.customers' })}</summary>
      <TableView table={table} />
    </details>
  );
}

function Notes({ lines }: Pick<NoteBlock, 'lines'>) {
  const { say, t } = usePane();
  return (
    <details className="report-details">
      <summary>{t('report.notes')}</summary>
      <dl className="notes">
        {lines.map(({ label, value }, i) => (
          <div key={i}>
            <dt className="quiet">{say(label)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Warnings({ report }: { report: Report }) {
  const { say } = usePane();
  if (report.warnings.length === 0) return null;
  return (
    <ul className="report-warnings">
      {report.warnings.map((warning, i) => (
        <li key={i}>{say(warning)}</li>
      ))}
    </ul>
  );
}
