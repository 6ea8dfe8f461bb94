import { useCallback, useState } from 'react';

/** Which sections are open is a habit of the person, not data of the workbook: the browser may forget it. */
export type SectionId = 'indicators' | 'tiers' | 'rules' | 'customer' | 'settings' | 'report' | 'cleaning' | 'repairs';

const storageKey = 'customer-pyramid.open-sections';
const atFirst: Record<SectionId, boolean> = {
  indicators: true,
  tiers: false,
  rules: false,
  customer: true,
  settings: true,
  report: true,
  cleaning: true,
  repairs: true,
};

export function useOpenSection(id: SectionId): [boolean, () => void] {
  const [isOpen, setIsOpen] = useState(() => remembered()[id]);
  const toggle = useCallback(() => {
    setIsOpen((was) => {
      remember({ ...remembered(), [id]: !was });
      return !was;
    });
  }, [id]);
  return [isOpen, toggle];
}

function remembered(): Record<SectionId, boolean> {
  const text = storage()?.getItem(storageKey) ?? '';
  const known = Object.keys(atFirst) as SectionId[];
  const open = { ...atFirst };
  for (const part of text.split(' ')) {
    const id = known.find((candidate) => part === `+${candidate}` || part === `-${candidate}`);
    if (id) open[id] = part.startsWith('+');
  }
  return open;
}

function remember(open: Record<SectionId, boolean>): void {
  const text = Object.entries(open).map(([id, isOpen]) => `${isOpen ? '+' : '-'}${id}`);
  try {
    storage()?.setItem(storageKey, text.join(' '));
  } catch (error) {
    // A full or forbidden storage costs the habit, nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Third-party frames may not be allowed to touch storage at all: reading the property throws. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}
