import type { start as english } from '../en/start';
import type { TextsOf } from '../textsOf';

/** Texts of a pane that does not open. */
export const start: TextsOf<typeof english> = {
  'start.slow': 'Excel hat noch nicht geantwortet.',
  'start.slow.remedy':
    'Wird gerade eine Zelle bearbeitet, schließen Sie mit Enter oder Esc ab. Sonst schließen Sie den Bereich und öffnen ihn erneut.',
  'start.failed': 'Der Bereich konnte nicht geöffnet werden.',
  'start.failed.remedy':
    'Ihre Arbeitsmappe ist wie zuvor. Versuchen Sie es erneut; hilft das nicht, starten Sie Excel neu, oder kopieren und melden Sie die Einzelheiten.',
  'start.again': 'Erneut öffnen',
  'action.copyDetails': 'Einzelheiten kopieren',
  'action.copied': 'Kopiert',
  'start.languageMissing':
    'Die Texte auf {language} ließen sich nicht laden: Der Bereich spricht vorerst Englisch. Öffnen Sie ihn erneut, wenn das Netz wieder da ist.',
};
