import type { understand as english } from '../en/understand';
import type { TextsOf } from '../textsOf';

/** Deutsch: was alle Auswertungen zum Verstehen der Kunden gemeinsam haben. */
export const understand: TextsOf<typeof english> = {
  'understand.note.read': 'So liest man das',
  'understand.note.next': 'Was nun zu tun ist',
  'understand.next': 'Was nun zu tun ist:',
};
