import type { ChainRole, MarketType } from './options';

/** Words that tell the market type, in the languages of our users; the first that matches decides. */
const marketWords: [MarketType, RegExp][] = [
  [
    'government',
    /gov|public|municip|authorit|ministr|agency of|behörd|öffentl|staat|kommun|政府|公共|机关|官公|自治体/,
  ],
  ['international', /internat|export|foreign|overseas|abroad|ausland|国际|海外|出口|国外|外国/],
  [
    'intermediary',
    /intermed|wholesal|retail|dealer|distribut|resell|trade|trading|broker|händler|handel|vermittl|中间|经销|批发|零售|代理|卸|小売|商社/,
  ],
  ['consumer', /consum|private|househ|individual|b2c|privat|verbrauch|haushalt|消费|个人|居民|消費|個人/],
  [
    'producer',
    /produc|manufact|industr|factory|oem|b2b|business|compan|produz|herstell|fertig|gewerb|生产|制造|工业|企业|製造|生産/,
  ],
];
const roleWords: [ChainRole, RegExp][] = [
  [
    'channel',
    /channel|dealer|distribut|resell|wholesal|agent|partner|intermed|händler|handel|kanal|vertrieb|渠道|经销|代理|批发|チャネル|代理店|卸/,
  ],
  ['final', /final|end|user|consum|direct|verbrauch|anwender|direkt|最终|终端|用户|最終|直接/],
];

/** The market type that a name speaks of; undefined where it says nothing known. */
export function recogniseMarketType(name: string): MarketType | undefined {
  return marketWords.find(([, words]) => words.test(name.toLowerCase()))?.[0];
}

/** The role in the chain that a name speaks of. */
export function recogniseChainRole(name: string): ChainRole | undefined {
  return roleWords.find(([, words]) => words.test(name.toLowerCase()))?.[0];
}
