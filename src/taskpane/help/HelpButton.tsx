import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { BookQuestionMarkRegular } from '@fluentui/react-icons';
import { usePane } from '../state/PaneContext';

/** Opens the help of the page that it stands on. */
export function HelpButton() {
  const { pane, t } = usePane();
  return (
    <Tooltip content={t('check.page')} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        icon={<BookQuestionMarkRegular />}
        aria-keyshortcuts="F1"
        onClick={() => pane.openPage('help')}
      />
    </Tooltip>
  );
}
