import type { Report, ReportKey, Text } from '../../../../src/core/report/report';
import { createTranslate } from '../../../../src/i18n/translate';

type KeyedText = Extract<Text, { key: ReportKey }>;

/** Every key in what a report says that has no text in a language. */
export function bareTexts(reports: Report[], language: string): string[] {
  const translate = createTranslate(language);
  const texts = reports.flatMap(({ columns, sheets, warnings }) =>
    keysIn([columns.map(({ header }) => header), sheets, warnings]),
  );
  return [...new Set(texts.filter((text) => translate(text) === text.key).map(({ key }) => key))];
}

function keysIn(value: unknown): KeyedText[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('key' in value && typeof value.key === 'string') return [value as KeyedText];
  return Object.values(value).flatMap(keysIn);
}
