import { kMeans, lloyd, nearestCentres } from '../../../../src/core/stats/clusters/kMeans';
import { nearlyAtRest, pointsOf, squaredDistance, type Points } from '../../../../src/core/stats/clusters/points';
import { seedCentres } from '../../../../src/core/stats/clusters/seedCentres';
import { createRandom } from '../../../../src/core/stats/random';

const random = createRandom(20261129);

/** Points around some places, of which a few may be equal. */
function drawPoints(count: number, dimensions: number, places: number): Points {
  const around = Array.from({ length: places }, () => Array.from({ length: dimensions }, () => 5 * random.normal()));
  const rows = Array.from({ length: count }, (_, i) => around[i % places].map((at) => at + random.normal()));
  for (let i = 1; i < count; i++) if (random.next() < 0.05) rows[i] = rows[i - 1];
  return pointsOf(Array.from({ length: dimensions }, (_, d) => Float64Array.from(rows, (row) => row[d])));
}

/** Lloyd's steps as they are defined, without bounds; `null` where a cluster runs empty. */
function plainLloyd(points: Points, start: Float64Array): { clusters: number[]; iterations: number } | null {
  const { count, dimensions, values } = points;
  const centres = start.slice();
  const k = centres.length / dimensions;
  let clusters: number[] = [];
  for (let iterations = 1; ; iterations++) {
    const next = Array.from({ length: count }, (_, i) => {
      const distances = Array.from({ length: k }, (__, c) => squaredDistance(values, i, centres, c, dimensions));
      return distances.indexOf(Math.min(...distances));
    });
    let isAtRest = iterations > 1 && next.every((cluster, i) => cluster === clusters[i]);
    clusters = next;
    for (let c = 0; c < k; c++) {
      const own = next.flatMap((cluster, i) => (cluster === c ? [i] : []));
      if (own.length === 0) return null;
      for (let d = 0; d < dimensions; d++) {
        const mean = own.reduce((sum, i) => sum + values[i * dimensions + d], 0) / own.length;
        if (Math.abs(mean - centres[c * dimensions + d]) > 1e-12) isAtRest = false;
        centres[c * dimensions + d] = mean;
      }
    }
    if (isAtRest) return { clusters, iterations };
  }
}

describe('k-means', () => {
  it('puts every point where plain steps put it, from what the seeding knows and from bare centres', () => {
    let compared = 0;
    for (let list = 0; list < 60; list++) {
      const points = drawPoints(random.integer(20, 200), random.integer(1, 5), random.integer(1, 6));
      const seeds = seedCentres(points, random.integer(2, 8), random);
      const plain = plainLloyd(points, seeds.centres);
      if (!plain) continue;
      compared++;
      const bare = lloyd(points, { centres: seeds.centres });
      expect([...bare.clusters]).toEqual(plain.clusters);
      expect([...lloyd(points, seeds).clusters]).toEqual(plain.clusters);
      expect(bare.converged).toBe(true);
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('knows of each point the nearest seed and how far the next one is', () => {
    const points = drawPoints(300, 3, 4);
    const { centres, ...known } = seedCentres(points, 7, random);
    const { centres: _same, ...found } = nearestCentres(points, centres);
    expect(known).toEqual(found);
  });

  it('keeps the centres that it is given in front of those that it draws', () => {
    const points = drawPoints(200, 2, 5);
    const given = seedCentres(points, 3, random).centres;
    const grown = seedCentres(points, 5, random, given).centres;
    expect(grown.slice(0, given.length)).toEqual(given);
    expect(new Set(grown).size).toBe(10);
  });

  it('takes centres that hardly move for at rest, if asked to, and is then nearly as good', () => {
    for (let list = 0; list < 20; list++) {
      const points = drawPoints(400, 4, 3);
      const exact = kMeans(points, { k: 4, seed: list, starts: 1 });
      const early = kMeans(points, { k: 4, seed: list, starts: 1, rest: nearlyAtRest(points) });
      expect(early.iterations).toBeLessThanOrEqual(exact.iterations);
      // centres that go a hundredth of the spread change the sum of squares by less than a fiftieth
      expect(early.inertia).toBeLessThan(exact.inertia * 1.02);
    }
  });
});
