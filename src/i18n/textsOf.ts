/** The endings of keys that `count` chooses between, as English has them. */
export type PluralForm = 'one' | 'other';

/**
 * What another language writes for a topic: a text for every key of the English file, and for no other.
 *
 * @template Form the plural forms of the language: Chinese says one customer and two customers alike, so that it has
 *   nothing to write for `one`
 */
export type TextsOf<English, Form extends PluralForm = PluralForm> = Readonly<
  Record<Exclude<keyof English, `${string}.${Exclude<PluralForm, Form>}`>, string>
>;
