import fs from 'node:fs';
import path from 'node:path';
import { runLifetime } from '../../../../../../calibration/runLifetime';
import { simulateShop } from '../../../../../../calibration/simulateShop';

interface Coverage {
  logs: number;
  shares: Record<string, { cases: number; in50: number; in90: number }>;
}

describe('ranges hold the truth as often as they say', () => {
  it('over 200 simulated shops (test/calibration/run.ts): 85 to 95 % of all truths lie in 90 % ranges', () => {
    const file = path.resolve(process.cwd(), 'test/calibration/result.json');
    const { logs, shares } = JSON.parse(fs.readFileSync(file, 'utf8')) as Coverage;
    expect(logs).toBe(200);
    for (const { in90 } of Object.values(shares)) {
      expect(in90).toBeGreaterThanOrEqual(0.85);
      expect(in90).toBeLessThanOrEqual(0.95);
    }
  });

  it('a small share of them, drawn now', () => {
    let [held, customers] = [0, 0];
    for (const seed of [301, 302, 303, 304]) {
      const shop = simulateShop(seed, 200);
      const clv = runLifetime(shop, 200).sureness?.clv;
      if (!clv) throw new Error('no ranges');
      shop.futureValue.forEach((value, i) => {
        customers++;
        if (value >= clv.low[i] && value <= clv.high[i]) held++;
      });
    }
    expect(held / customers).toBeGreaterThan(0.85);
    expect(held / customers).toBeLessThan(0.95);
  });
});
