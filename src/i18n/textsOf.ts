/** What another language writes for a topic: a text for every key of the English file, and for no other. */
export type TextsOf<English> = Readonly<Record<keyof English, string>>;
