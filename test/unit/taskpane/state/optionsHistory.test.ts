import { pyramidSchema } from '../../../../src/core/analyses/classify/pyramid/options';
import { beforeGesture, edit, redo, startHistory, undo } from '../../../../src/taskpane/state/optionsHistory';

const withWeight = (weight: number) =>
  pyramidSchema.parse({
    indicators: [{ column: 'Sales', weight }],
    tiers: { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }] },
  });

describe('undo in the pane', () => {
  it('takes back a whole drag of a slider, not its last pixel', () => {
    let history = startHistory(withWeight(0));
    for (let move = 1; move <= 20; move++) history = edit(history, withWeight(move), 'weight:Sales', move * 16);
    expect(undo(history).present.indicators[0].weight).toBe(0);
  });

  it('keeps moves apart that are of different things or far apart in time', () => {
    const first = edit(startHistory(withWeight(0)), withWeight(1), 'weight:Sales', 0);
    const other = edit(first, withWeight(2), 'weight:Margin', 10);
    expect(undo(other).present.indicators[0].weight).toBe(1);
    const later = edit(first, withWeight(3), 'weight:Sales', 5000);
    expect(undo(later).present.indicators[0].weight).toBe(1);
  });

  it('lets every move of a drag start from where the drag began, so that going there and back changes nothing', () => {
    const start = startHistory(withWeight(40));
    const dragged = edit(start, withWeight(100), 'weight:Sales', 0);
    expect(beforeGesture(dragged, 'weight:Sales', 100)).toBe(start.present);
    expect(beforeGesture(dragged, 'weight:Sales', 5000)).toBe(dragged.present);
    expect(beforeGesture(dragged, 'weight:Margin', 100)).toBe(dragged.present);
  });

  it('goes forth again until something new is done', () => {
    const edited = edit(startHistory(withWeight(0)), withWeight(1), 'a', 0);
    expect(redo(undo(edited)).present.indicators[0].weight).toBe(1);
    expect(redo(edit(undo(edited), withWeight(5), 'b', 9)).present.indicators[0].weight).toBe(5);
  });

  it('does nothing at its ends', () => {
    const history = startHistory(withWeight(0));
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});
