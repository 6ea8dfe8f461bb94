/** The options with the way back and forth. Edits with the same label in quick succession are one step. */
export interface OptionsHistory<Options> {
  past: readonly Options[];
  present: Options;
  future: readonly Options[];
  lastEdit?: { label: string; at: number };
}

/** Milliseconds within which moves of the same slider count as one step. */
const oneStep = 800;
const mostSteps = 100;

export function startHistory<Options>(present: Options): OptionsHistory<Options> {
  return { past: [], present, future: [] };
}

/** @param label what is edited, e.g. `weight:2`; @param at milliseconds of any steady clock */
export function edit<Options>(
  history: OptionsHistory<Options>,
  present: Options,
  label: string,
  at: number,
): OptionsHistory<Options> {
  const past = continues(history, label, at) ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], lastEdit: { label, at } };
}

/** The options before the gesture that this edit belongs to: a slider dragged there and back changes nothing. */
export function beforeGesture<Options>(history: OptionsHistory<Options>, label: string, at: number): Options {
  return (continues(history, label, at) ? history.past.at(-1) : undefined) ?? history.present;
}

function continues({ lastEdit }: Pick<OptionsHistory<unknown>, 'lastEdit'>, label: string, at: number): boolean {
  return lastEdit?.label === label && at - lastEdit.at < oneStep;
}

export function undo<Options>(history: OptionsHistory<Options>): OptionsHistory<Options> {
  const present = history.past.at(-1);
  if (!present) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo<Options>(history: OptionsHistory<Options>): OptionsHistory<Options> {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { past: [...history.past, history.present], present, future };
}
