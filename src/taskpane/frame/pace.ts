import { useEffect, useRef, useState } from 'react';

/** How fast something goes. */
export interface Pace {
  /** Shares of the whole a second. */
  perSecond: number;
  secondsLeft: number;
}

/** Where a step was when it was first looked at. */
export interface Beginning {
  step: string;
  /** Milliseconds of a steady clock. */
  at: number;
  done: number;
}

/** Seconds after which a pace tells something, and is worth telling. */
const leastSeconds = 1;

/** The pace since a step began; `undefined` until it is known. @param done 0–1 */
export function paceOf({ at, done: before }: Beginning, now: number, done: number): Pace | undefined {
  const seconds = (now - at) / 1000;
  if (seconds < leastSeconds || done <= before) return undefined;
  const perSecond = (done - before) / seconds;
  return { perSecond, secondsLeft: (1 - done) / perSecond };
}

/** Follows something that is under way. */
export function usePace(step: string, done: number): Pace | undefined {
  const begun = useRef<Beginning>(undefined);
  const [pace, setPace] = useState<Pace>();
  useEffect(() => {
    const now = performance.now();
    if (begun.current?.step !== step || done < begun.current.done) begun.current = { step, at: now, done };
    setPace(paceOf(begun.current, now, done));
  }, [step, done]);
  return pace;
}
