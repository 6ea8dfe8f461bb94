import { Badge } from '@fluentui/react-badge';
import { useMemo } from 'react';
import { AnalysisPage } from '../analysis/AnalysisPage';
import { wantedOf } from '../../core/analyses/fits';
import { analysesOf } from '../../core/analyses/catalogue';
import { places } from '../../core/analyses/entry';
import { faceOf } from '../analysis/loaded';
import { usePane, usePaneState } from '../state/PaneContext';
import { isMisfit } from '../state/misfit';
import type { Shape } from '../../core/table/table';
import { FunctionSign } from './FunctionSign';
import { lackOf } from './lackOf';
import { ReportSign } from './ReportSign';

/** The gallery of analyses, or the one that was chosen from it. */
export function Explore() {
  const isOpen = usePaneState((state) => state.opened.explore !== undefined);
  return isOpen ? <AnalysisPage /> : <Gallery />;
}

/** The places that have analyses: the questions about customers first. */
const groups = [...places]
  .sort((a, b) => Number(b === 'understand') - Number(a === 'understand'))
  .map((group) => ({ group, analyses: analysesOf(group) }))
  .filter(({ analyses }) => analyses.length > 0);

function Gallery() {
  const { t } = usePane();
  return (
    <div className="explore">
      <FullReport />
      {groups.map(({ group, analyses }) => (
        <section key={group} aria-label={t(`explore.group.${group}`)}>
          <h2>{t(`explore.group.${group}`)}</h2>
          <div className="gallery">
            {analyses.map(({ id, shapes }) => (
              <Tile key={id} id={id} shapes={shapes} asks={group === 'understand'} />
            ))}
          </div>
        </section>
      ))}
      <FunctionNames />
    </div>
  );
}

/** One analysis: by its name, or by the question it answers with its name below; faint, and why, where the list lacks something. */
function Tile({ id, shapes, asks }: { id: string; shapes: readonly Shape[]; asks: boolean }) {
  const { pane, t, say } = usePane();
  const table = usePaneState((state) => state.table);
  const lack = useMemo(() => (table && asks ? lackOf(id, table) : undefined), [id, table, asks]);
  const { picture: Picture, place } = faceOf(id);
  const open = (): void => (place ? pane.choosePlace(place) : pane.openAnalysis('explore', id));
  const line = say({ key: `analysis.${id}.line` });
  return (
    <button type="button" className={lack ? 'tile lacking' : 'tile'} onClick={open}>
      <Picture />
      {asks && <span className="gallery-question">{line}</span>}
      <span className={asks ? 'gallery-name quiet' : 'gallery-name'}>{say({ key: `analysis.${id}.name` })}</span>
      {table && isMisfit(id, table) && (
        <Badge size="small" appearance="outline" color="informative" className="misfit">
          {t(`gallery.needs.${wantedOf(shapes)}`)}
        </Badge>
      )}
      {!asks && <span className="quiet">{line}</span>}
      {lack && (
        <span className="quiet">{say({ key: `problem.${lack.code}`, params: { ...lack.params, ...lack.place } })}</span>
      )}
    </button>
  );
}

/** All that this list tells, in one go. */
function FullReport() {
  const { pane, t } = usePane();
  const isReady = usePaneState(({ table, task }) => table !== undefined && task === undefined);
  return (
    <section aria-label={t('explore.group.report')}>
      <h2>{t('explore.group.report')}</h2>
      <div className="gallery">
        <button type="button" className="tile" disabled={!isReady} onClick={() => void pane.writeFullReport()}>
          <ReportSign />
          <span className="gallery-name">{t('fullReport.name')}</span>
          <span className="quiet">{t('fullReport.line')}</span>
        </button>
      </div>
    </section>
  );
}

/** For who looks in the pane for what the ribbon's button does. */
function FunctionNames() {
  const { pane, t } = usePane();
  const { nameFunctions } = pane;
  if (!nameFunctions) return null;
  return (
    <section aria-label={t('explore.group.cells')}>
      <h2>{t('explore.group.cells')}</h2>
      <div className="gallery">
        <button type="button" className="tile" onClick={() => void nameFunctions()}>
          <FunctionSign />
          <span className="gallery-name">{t('functions.addNames')}</span>
          <span className="quiet">{t('functions.addNames.line')}</span>
        </button>
      </div>
    </section>
  );
}
