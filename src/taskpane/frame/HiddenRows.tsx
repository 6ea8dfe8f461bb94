import { Select } from '@fluentui/react-select';
import { usePane, usePaneState } from '../state/PaneContext';

/** Whether rows that a filter hides belong to the list. */
export function HiddenRows() {
  const { pane, t } = usePane();
  const filteredRows = usePaneState((state) => state.filteredRows);
  return (
    <div className="source-notes">
      <label className="inline-choice">
        <span className="quiet">{t('source.hidden')}</span>
        <Select
          size="small"
          value={filteredRows}
          onChange={(_, { value }) => void pane.setFilteredRows(value === 'visible-only' ? 'visible-only' : 'include')}
        >
          <option value="include">{t('source.hidden.include')}</option>
          <option value="visible-only">{t('source.hidden.visible-only')}</option>
        </Select>
      </label>
    </div>
  );
}
