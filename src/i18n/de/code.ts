import type { code as english } from '../en/code';
import type { TextsOf } from '../textsOf';

export const code = {
  'problem.code-not-for-analysis': 'Diese Auswertung lässt sich nicht als Code mitnehmen.',
  'remedy.code-not-for-analysis': 'Die Pyramide und den Kundenwert gibt es als Code.',
  'code.written': 'Geschrieben: {files}',
} satisfies TextsOf<typeof english>;
