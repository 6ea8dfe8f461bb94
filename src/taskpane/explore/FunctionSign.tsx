import { dark, darkest, light, Picture } from '../analysis/Picture';

/** A cell with a formula in it. */
export function FunctionSign() {
  return (
    <Picture>
      <rect x="2" y="9" width="52" height="25" rx="2" fill="none" stroke={light} strokeWidth="2" />
      <path d="M10 19 H19 M10 24 H19" stroke={darkest} strokeWidth="2.5" />
      <path d="M29 15 Q25 21.5 29 28 M43 15 Q47 21.5 43 28" fill="none" stroke={dark} strokeWidth="2.5" />
      <circle cx="36" cy="21.5" r="2.5" fill={dark} />
    </Picture>
  );
}
