import { Select } from '@fluentui/react-select';
import { shapes } from '../../core/shape/shapes';
import { Questions } from '../frame/QualityList';
import { usePane, usePaneState } from '../state/PaneContext';
import { logInSight } from '../state/logInSight';

/** What is being looked at where it is a log in files: how it begins, what a row is, and what its cells do not tell. */
export function LogHead() {
  const { pane, t } = usePane();
  const log = usePaneState(logInSight);
  const isBusy = usePaneState((state) => state.task !== undefined);
  if (!log) return null;
  const { name, sample, isWhole, beginning } = log.opened;
  const { rowCount: count, findings, recognition } = sample;
  const chosen = shapes.find((shape) => shape === recognition?.shape) ?? 'orders';
  return (
    <section className="log-head" aria-label={t('log.title')}>
      <p>
        <strong>{name}</strong> {t(isWhole ? 'log.all' : 'log.some', { count })}
      </p>
      <LogBeginning rows={beginning} />
      <label className="inline-choice">
        <span className="quiet">{t('shape.change')}</span>
        <Select
          size="small"
          disabled={isBusy}
          value={chosen}
          onChange={(_, { value }) => {
            const shape = shapes.find((candidate) => candidate === value);
            if (shape) void pane.setLogShape(shape);
          }}
        >
          {shapes.map((shape) => (
            <option key={shape} value={shape}>
              {t(`shape.${shape}`)}
            </option>
          ))}
        </Select>
      </label>
      <Questions findings={findings.map((finding) => ({ ...finding, places: [] }))} onAnswer={pane.answerOfLog} />
    </section>
  );
}

/** The first lines of the files, as they stand there. */
function LogBeginning({ rows }: { rows: readonly string[][] }) {
  const { t } = usePane();
  return (
    // wider than the pane: a region that is scrolled must be reached with the keyboard
    <div className="log-beginning" role="region" aria-label={t('log.beginning')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
