/** Which two pyramids are looked at, by the ids of their candidates. */
export interface Sides {
  from: string;
  to: string;
}
