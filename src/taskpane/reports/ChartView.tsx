import type { ChartBlock } from '../../core/report/report';
import { usePane } from '../PaneContext';
import { BarsView, MirroredBarsView, PyramidView } from './BarCharts';
import { HeatMapView } from './HeatMapView';
import { PlaneChart } from './PlaneChart';

/** A chart of a report, drawn small. What it shows is told by its alternative text. */
export function ChartView({ block }: { block: ChartBlock }) {
  const { say } = usePane();
  const { chart, title, alt, style = 'general' } = block;
  return (
    <figure className="chart">
      <figcaption>{say(title)}</figcaption>
      {chart.kind === 'heat-map' && <HeatMapView chart={chart} style={style} name={say(alt)} />}
      {chart.kind !== 'heat-map' && (
        <div role="img" aria-label={say(alt)}>
          {chart.kind === 'pyramid' && <PyramidView chart={chart} />}
          {chart.kind === 'mirrored-bars' && <MirroredBarsView chart={chart} />}
          {(chart.kind === 'bar' || chart.kind === 'column') && <BarsView chart={chart} style={style} />}
          {(chart.kind === 'line' || chart.kind === 'scatter') && <PlaneChart chart={chart} />}
        </div>
      )}
    </figure>
  );
}
