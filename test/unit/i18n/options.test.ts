import { catalogue } from '../../../src/core/analyses/catalogue';
import { en } from '../../../src/i18n/en/en';
import { formKeys } from '../../texts/formKeys';

const english: Record<string, string> = en;

describe('names of options', () => {
  // The pyramid has a page of its own instead of a form.
  const withForm = catalogue.filter(({ id }) => id !== 'pyramid');

  it.each(withForm.map(({ id }) => id))('%s has a name for every option and every choice of its form', (id) => {
    const keys = formKeys(id);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !(key in english))).toEqual([]);
  });

  it.each(catalogue.map(({ id }) => id))('%s has a name and a line for the gallery', (id) => {
    expect([`analysis.${id}.name`, `analysis.${id}.line`].filter((key) => !(key in english))).toEqual([]);
  });
});
