import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { usePane } from '../state/PaneContext';

type Direction = 'benefit' | 'cost';

interface DirectionButtonProps {
  column: string;
  direction: Direction | undefined;
  onChange(direction: Direction): void;
}

/** Whether more of a column is better; left out in the options, it is. */
export function DirectionButton({ column, direction = 'benefit', onChange }: DirectionButtonProps) {
  const { t } = usePane();
  return (
    <Tooltip content={t('direction.toggle', { column, direction: t(`direction.${direction}`) })} relationship="label">
      <Button
        size="small"
        appearance="transparent"
        icon={direction === 'benefit' ? <ArrowUp12Regular /> : <ArrowDown12Regular />}
        onClick={() => onChange(direction === 'benefit' ? 'cost' : 'benefit')}
      />
    </Tooltip>
  );
}
