import { Tab, TabList } from '@fluentui/react-tabs';
import type { ComponentType } from 'react';
import type { TextKey } from '../../i18n/messages';
import { usePane } from '../state/PaneContext';
import { Classify } from '../classify/Classify';
import { Explore } from '../explore/Explore';
import { tabId } from './tabId';
import { Value } from '../value/Value';

/** The places of the pane, in order. A new place is one line here. */
export const places: readonly { id: string; labelKey: TextKey; content: ComponentType }[] = [
  { id: 'classify', labelKey: 'place.classify', content: Classify },
  { id: 'value', labelKey: 'place.value', content: Value },
  { id: 'explore', labelKey: 'place.explore', content: Explore },
];

export function PlaceTabs() {
  const { state, pane, t } = usePane();
  return (
    <TabList
      className="place-tabs"
      aria-label={t('places.label')}
      selectedValue={state.place}
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
