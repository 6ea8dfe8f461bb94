import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useOpenSection } from '../state/openSections';
import type { SectionId } from '../state/openSections';

interface SectionProps {
  id: SectionId;
  title: string;
  /** At the right of the head: a short fact, or one thing to do. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the page that opens and closes, and stays as it was left. */
export function Section({ id, title, aside, children }: SectionProps) {
  const [isOpen, toggle] = useOpenSection(id);
  const contentId = useId();
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2>
          <button
            type="button"
            className="section-toggle"
            aria-expanded={isOpen}
            aria-controls={contentId}
            data-section={id}
            onClick={toggle}
          >
            {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            <span>{title}</span>
          </button>
        </h2>
        {aside}
      </div>
      <div id={contentId} hidden={!isOpen} className="section-content">
        {isOpen && children}
      </div>
    </section>
  );
}
