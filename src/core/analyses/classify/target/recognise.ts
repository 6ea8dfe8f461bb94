import { means, type Meaning } from '../../../table/words/meanings';
import type { ChainRole, MarketType } from './options';

/** What names of market types speak of; the first that matches decides. */
const markets: [MarketType, Meaning][] = [
  ['government', 'governmentMarket'],
  ['international', 'internationalMarket'],
  ['intermediary', 'intermediaryMarket'],
  ['consumer', 'consumerMarket'],
  ['producer', 'producerMarket'],
];
const roles: [ChainRole, Meaning][] = [
  ['channel', 'channelRole'],
  ['final', 'finalRole'],
];

/** The market type that a name speaks of; undefined where it says nothing known. */
export function recogniseMarketType(name: string): MarketType | undefined {
  return markets.find(([, meaning]) => means(name, meaning))?.[0];
}

/** The role in the chain that a name speaks of. */
export function recogniseChainRole(name: string): ChainRole | undefined {
  return roles.find(([, meaning]) => means(name, meaning))?.[0];
}
