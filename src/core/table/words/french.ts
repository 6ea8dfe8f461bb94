import type { Words } from './english';

export const french: Words = {
  cost: `remise-, retard-, réclamation-, coût-, impayé-`,
};
