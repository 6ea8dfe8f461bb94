import { Card } from '@fluentui/react-components';
import { catalogue } from '../../core/analyses/catalogue';
import type { TextKey } from '../../i18n/en';
import { usePane } from '../PaneContext';
import { PyramidPicture } from './PyramidPicture';

interface Entry {
  nameKey: TextKey;
  lineKey: TextKey;
  picture: () => React.ReactNode;
  /** Where the analysis is set up and run. */
  place: string;
}

/** How the analyses of the catalogue present themselves; one without an entry has no face in the pane yet. */
const entries: Readonly<Record<string, Entry>> = {
  pyramid: {
    nameKey: 'analysis.pyramid.name',
    lineKey: 'analysis.pyramid.line',
    picture: PyramidPicture,
    place: 'classify',
  },
};

/** The gallery of analyses. */
export function Explore() {
  const { pane, t } = usePane();
  return (
    <div className="explore">
      <h2>{t('explore.group.classify')}</h2>
      <div className="gallery">
        {catalogue
          .filter(({ id }) => id in entries)
          .map(({ id }) => {
            const { nameKey, lineKey, picture: Picture, place } = entries[id];
            return (
              <Card key={id} size="small" onClick={() => pane.choosePlace(place)} className="gallery-card">
                <Picture />
                <span className="gallery-name">{t(nameKey)}</span>
                <span className="quiet">{t(lineKey)}</span>
              </Card>
            );
          })}
      </div>
    </div>
  );
}
