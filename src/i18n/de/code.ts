import type { code as english } from '../en/code';
import type { TextsOf } from '../textsOf';

export const code = {
  'problem.code-not-for-analysis': 'Diese Auswertung lässt sich nicht als Code mitnehmen.',
  'remedy.code-not-for-analysis': 'Die Pyramide und den Kundenwert gibt es als Code.',
  'code.copy': 'Als Code kopieren',
  'code.as.python': 'Als Python kopieren',
  'code.as.r': 'Als R kopieren',
  'code.copied': 'Mit der Liste kopiert: als {name} speichern und ausführen.',
  'code.written': 'Geschrieben: {files}',
} satisfies TextsOf<typeof english>;
