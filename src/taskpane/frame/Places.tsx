import { Tab, TabList } from '@fluentui/react-tabs';
import type { TextKey } from '../../i18n/messages';
import { usePane, usePaneState } from '../state/PaneContext';
import { tabId } from './tabId';
import { trackPlace } from '../state/snapshotActions';

interface PanePlace {
  id: string;
  labelKey: TextKey;
}

/** The places of the pane, in order. A new place is one line here, and its page one in `analysis/everything.ts`. */
export const places: readonly PanePlace[] = [
  { id: 'start', labelKey: 'place.start' },
  { id: 'classify', labelKey: 'place.classify' },
  { id: 'value', labelKey: 'place.value' },
  { id: 'explore', labelKey: 'place.explore' },
  { id: trackPlace, labelKey: 'place.track' },
];

export function PlaceTabs() {
  const { pane, t } = usePane();
  const place = usePaneState((state) => state.place);
  return (
    <TabList
      className="place-tabs"
      aria-label={t('places.label')}
      selectedValue={place}
      onTabSelect={(_, { value }) => pane.choosePlace(String(value))}
    >
      {places.map(({ id, labelKey }) => (
        <Tab key={id} id={tabId(id)} value={id} aria-controls="place">
          {t(labelKey)}
        </Tab>
      ))}
    </TabList>
  );
}
