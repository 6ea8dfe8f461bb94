import { planeChart } from '../../core/report/planeChart';
import type { Chart, ChartBlock, NumberStyle } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { BarsView, MirroredBarsView, PyramidView } from './BarCharts';
import { ChartNumbers } from './ChartNumbers';
import { PlaneChart } from './PlaneChart';
import { LollipopView, ParetoView, SilhouetteView } from './RankedCharts';

/** A chart of a report, drawn small. What it shows is told by its alternative text, and by a table of its numbers. */
export function ChartView({ block }: { block: ChartBlock }) {
  const { say } = usePane();
  const { chart, title, alt, style = 'general' } = block;
  return (
    <figure className="chart">
      <figcaption>{say(title)}</figcaption>
      <div role="img" aria-label={say(alt)}>
        {drawing(chart, style)}
      </div>
      <ChartNumbers block={block} />
    </figure>
  );
}

/** Answers for every kind of chart: one that nobody draws does not compile. */
function drawing(chart: Chart, style: NumberStyle): React.JSX.Element {
  switch (chart.kind) {
    case 'pyramid':
      return <PyramidView chart={chart} />;
    case 'mirrored-bars':
      return <MirroredBarsView chart={chart} />;
    case 'bar':
    case 'column':
      return <BarsView chart={chart} style={style} />;
    case 'line':
      return <PlaneChart chart={chart} />;
    case 'scatter':
    case 'whale':
    case 'steps':
      return <PlaneChart chart={planeChart(chart)} />;
    case 'pareto':
      return <ParetoView chart={chart} style={style} />;
    case 'lollipop':
      return <LollipopView chart={chart} />;
    case 'silhouette':
      return <SilhouetteView chart={chart} />;
  }
}
