/** What a part gets that shows an option instead of what the kind of its value would. */
export interface ControlProps {
  value: unknown;
  /**
   * The same function as long as the part stands.
   * @param value the next value, or what makes it from the one of now
   * @param step tells one change from the next: those of the same step in quick succession are undone together
   */
  onChange(value: unknown, step?: string): void;
}
