import { dark, darkest, light, Picture } from '../analysis/Picture';

/** Pages behind a page of contents. */
export function ReportSign() {
  return (
    <Picture>
      <rect x="24" y="3" width="28" height="32" rx="2" fill="none" stroke={light} strokeWidth="2" />
      <rect x="14" y="6" width="28" height="32" rx="2" fill="none" stroke={light} strokeWidth="2" />
      <rect x="4" y="9" width="28" height="32" rx="2" fill="none" stroke={dark} strokeWidth="2" />
      <path d="M10 18 H26 M10 25 H26 M10 32 H20" stroke={darkest} strokeWidth="2.5" />
    </Picture>
  );
}
