import { Tab, TabList } from '@fluentui/react-tabs';
import type { ComponentType } from 'react';
import type { TextKey } from '../../i18n/messages';
import { usePane, usePaneState } from '../state/PaneContext';
import { Classify } from '../classify/Classify';
import { SelectedCustomer } from '../classify/CustomerCard';
import { Explore } from '../explore/Explore';
import { ModelBar } from './ModelBar';
import { tabId } from './tabId';
import { trackPlace } from '../state/snapshotActions';
import { Track } from '../track/Track';
import { Value } from '../value/Value';

interface PanePlace {
  id: string;
  labelKey: TextKey;
  content: ComponentType;
  /** Above the tabs. */
  head?: ComponentType;
  /** Between content and foot. */
  card?: ComponentType;
}

/** The places of the pane, in order. A new place is one line here. */
export const places: readonly PanePlace[] = [
  { id: 'classify', labelKey: 'place.classify', content: Classify, head: ModelBar, card: SelectedCustomer },
  { id: 'value', labelKey: 'place.value', content: Value },
  { id: 'explore', labelKey: 'place.explore', content: Explore },
  { id: trackPlace, labelKey: 'place.track', content: Track },
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
