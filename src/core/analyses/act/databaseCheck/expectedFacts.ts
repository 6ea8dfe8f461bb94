/** What a company should know of its customers (METHODS 5), as people ask for it. */
export const facts = [
  'who',
  'pays-how-much',
  'uses-what',
  'trend',
  'wants-what',
  'buys-where',
  'why-us',
  'when',
] as const;
export type Fact = (typeof facts)[number];
