import type { HeatMapBlock } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { Clipped } from './Clipped';
import { cellsId } from './showCells';

/** From this depth on white can be read (4.5 : 1); up to it black. */
const deep = 0.81;

/** The darker, the larger; the numbers stand in the cells where they fit. */
export function HeatMapView({ block }: { block: HeatMapBlock }) {
  const { format, say } = usePane();
  const { title, alt, rows, columns, values, style } = block;
  const finite = values.flat().filter(Number.isFinite);
  const least = Math.min(...finite);
  const span = Math.max(...finite) - least;
  const hasRoom = columns.length <= 6;
  return (
    <figure className="chart" id={cellsId(block.id)}>
      <figcaption>{say(title)}</figcaption>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say(alt)}>
        <table className="heat-map">
          <thead>
            <tr>
              <td />
              {columns.map((name, c) => (
                <th key={c} scope="col">
                  <Clipped text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((name, r) => (
              <tr key={r}>
                <th scope="row">
                  <Clipped text={name} />
                </th>
                {values[r].map((value, c) => {
                  const depth = Number.isFinite(value) && span > 0 ? (value - least) / span : 0;
                  return (
                    <td
                      key={c}
                      title={Number.isFinite(value) ? format.styled(value, style) : undefined}
                      className={depth > deep ? 'deep' : undefined}
                      style={{ '--depth': `${Math.round(depth * 100)}%` } as React.CSSProperties}
                    >
                      {hasRoom && Number.isFinite(value) ? format.styled(value, style) : ''}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
