import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { directionOf } from '../../core/scoring/guessDirection';
import { usePane, usePaneState } from '../state/PaneContext';

type Direction = 'benefit' | 'cost';
const directions: readonly Direction[] = ['benefit', 'cost'];

interface DirectionButtonProps {
  column: string;
  direction: Direction | undefined;
  /** Says the direction in words instead of on hovering. */
  isInWords?: boolean;
  onChange(direction: Direction): void;
}

/**
 * Whether more of a column is better; left out in the options, it is. Where the column's header does not tell, that is a
 * guess: the button asks until the user has looked.
 */
export function DirectionButton({ column, direction = 'benefit', isInWords, onChange }: DirectionButtonProps) {
  const { pane, t } = usePane();
  const isSeen = usePaneState(({ directionsSeen }) => directionsSeen.includes(column));
  const isKnown = isSeen || direction === 'cost' || directionOf(column) !== 'unknown';
  const choose = (next: Direction): void => {
    if (next !== direction) onChange(next);
    void pane.seeDirection(column);
  };
  if (!isKnown) return <DirectionQuestion column={column} isInWords={isInWords} onAnswer={choose} />;
  const label = t('direction.toggle', { column, direction: t(`direction.${direction}`) });
  const common = {
    size: 'small',
    appearance: 'transparent',
    icon: direction === 'benefit' ? <ArrowUp12Regular /> : <ArrowDown12Regular />,
    onClick: () => choose(direction === 'benefit' ? 'cost' : 'benefit'),
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

interface DirectionQuestionProps {
  column: string;
  isInWords: boolean | undefined;
  onAnswer(direction: Direction): void;
}

/** What was guessed, with a question mark, and both answers: the same again confirms the guess. */
function DirectionQuestion({ column, isInWords, onAnswer }: DirectionQuestionProps) {
  const { t } = usePane();
  const label = t('direction.ask', { column });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          icon={<ArrowUp12Regular />}
          className={isInWords ? 'direction direction-asked quiet-button' : 'direction-asked'}
          aria-label={label}
          title={isInWords ? undefined : label}
        >
          {isInWords ? t('direction.unknown') : '?'}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {directions.map((direction) => (
            <MenuItem key={direction} onClick={() => onAnswer(direction)}>
              {t(`direction.answer.${direction}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
