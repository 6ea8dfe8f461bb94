import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { usePane } from '../state/PaneContext';

type Direction = 'benefit' | 'cost';

interface DirectionButtonProps {
  column: string;
  direction: Direction | undefined;
  /** Says the direction in words instead of on hovering. */
  isInWords?: boolean;
  onChange(direction: Direction): void;
}

/** Whether more of a column is better; left out in the options, it is. */
export function DirectionButton({ column, direction = 'benefit', isInWords, onChange }: DirectionButtonProps) {
  const { t } = usePane();
  const label = t('direction.toggle', { column, direction: t(`direction.${direction}`) });
  const common = {
    size: 'small',
    appearance: 'transparent',
    icon: direction === 'benefit' ? <ArrowUp12Regular /> : <ArrowDown12Regular />,
    onClick: () => onChange(direction === 'benefit' ? 'cost' : 'benefit'),
  } as const;
  if (isInWords) {
    return (
      <Button {...common} className="direction quiet-button" aria-label={label}>
        {t(`direction.${direction}`)}
      </Button>
    );
  }
  return (
    <Tooltip content={label} relationship="label">
      <Button {...common} />
    </Tooltip>
  );
}
