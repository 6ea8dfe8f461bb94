import { Badge } from '@fluentui/react-badge';
import { AnalysisPage } from '../analysis/AnalysisPage';
import { wantedOf } from '../../core/analyses/fits';
import { analysesOf, places } from '../../core/analyses/catalogue';
import { faceOf } from '../analysis/faces/catalogue';
import { usePane, usePaneState } from '../state/PaneContext';
import { isMisfit } from '../state/misfit';
import { FunctionSign } from './FunctionSign';

/** The gallery of analyses, or the one that was chosen from it. */
export function Explore() {
  const isOpen = usePaneState((state) => state.opened.explore !== undefined);
  return isOpen ? <AnalysisPage /> : <Gallery />;
}

/** The places that have analyses. */
const groups = places
  .map((group) => ({ group, analyses: analysesOf(group) }))
  .filter(({ analyses }) => analyses.length > 0);

function Gallery() {
  const { pane, t, say } = usePane();
  const table = usePaneState((state) => state.table);
  return (
    <div className="explore">
      {groups.map(({ group, analyses }) => (
        <section key={group} aria-label={t(`explore.group.${group}`)}>
          <h2>{t(`explore.group.${group}`)}</h2>
          <div className="gallery">
            {analyses.map(({ id, shapes }) => {
              const { picture: Picture, place } = faceOf(id);
              const open = (): void => (place ? pane.choosePlace(place) : pane.openAnalysis('explore', id));
              return (
                <button key={id} type="button" className="tile" onClick={open}>
                  <Picture />
                  <span className="gallery-name">{say({ key: `analysis.${id}.name` })}</span>
                  {table && isMisfit(id, table) && (
                    <Badge size="small" appearance="outline" color="informative" className="misfit">
                      {t(`gallery.needs.${wantedOf(shapes)}`)}
                    </Badge>
                  )}
                  <span className="quiet">{say({ key: `analysis.${id}.line` })}</span>
                </button>
              );
            })}
          </div>
        </section>
      ))}
      <FunctionNames />
    </div>
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
