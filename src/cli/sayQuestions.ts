import type { Finding } from '../core/table/table';
import type { CommandIo } from './io';

/**
 * One line among the errors about each column that can be read another way, with the option that says how; and about
 * amounts of several currencies, which nothing makes one.
 */
export function sayQuestions(findings: readonly Finding[], { translate, error }: CommandIo): void {
  for (const { code, column = '', count, params } of findings) {
    if (code !== 'mixed-currencies') continue;
    error(`${column}: ${translate({ key: 'finding.mixed-currencies', params: { ...params, count } })}\n`);
  }
  for (const { column = '', question } of findings) {
    const chosen = question?.readings.find(({ answer }) => answer === question.chosen);
    const other = question?.readings.find(({ answer }) => answer !== question.chosen);
    if (!question || !chosen || !other) continue;
    const params = { column, example: question.example, read: chosen.value, chosen: chosen.answer };
    const text = translate({
      key: `cli.question.${question.asks}`,
      params: { ...params, otherwise: other.value, other: other.answer },
    });
    error(`${text.replace(/\s+/g, ' ')}\n`);
  }
}
