import type { Area } from './address';

/** Look of an area; what is left out stays as Excel has it. */
export interface StyledArea {
  area: Area;
  numberFormat?: string;
  bold?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: 'Left' | 'Center' | 'Right';
  /** Steps from the left. */
  indent?: number;
}
