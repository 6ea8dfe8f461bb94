import type { TableBlock } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { Clipped } from './Clipped';

/** More rows are for the workbook. */
const usualRows = 12;

/** A table of a report, narrow: its first rows, scrolled sideways where it must. */
export function TableView({ table, mostRows = usualRows }: { table: TableBlock; mostRows?: number }) {
  const { say, t, format } = usePane();
  const { columns, rows, rowFills } = table;
  const shown = rows.slice(0, mostRows);
  return (
    <>
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label={say(table.title ?? { key: 'report.customers' })}
      >
        <table className={columns.length > 2 ? 'report-table many-columns' : 'report-table'}>
          <thead>
            <tr>
              {columns.map(({ header, style }, i) => (
                <th key={i} scope="col" className={style === 'text' ? undefined : 'number'}>
                  <Clipped text={say(header)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r}>
                {row.map((content, c) => {
                  const cell =
                    content !== null && typeof content === 'object' && 'formula' in content ? content.value : content;
                  const { style } = columns[c];
                  const fill = c === 0 ? rowFills?.[r] : undefined;
                  const text =
                    cell === null
                      ? ''
                      : typeof cell === 'number'
                        ? format.styled(cell, style === 'text' ? 'general' : style)
                        : say(cell);
                  return (
                    <td
                      key={c}
                      className={typeof cell === 'number' ? 'number' : undefined}
                      style={fill && { backgroundColor: fill.fill, color: fill.font }}
                    >
                      {typeof cell === 'number' ? text : <Clipped text={text} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p className="quiet">{t('report.moreRows', { count: rows.length - shown.length })}</p>
      )}
    </>
  );
}
