import { clusters } from '../../../src/core/analyses/understand/clusters/clusters';
import { clustersSchema } from '../../../src/core/analyses/understand/clusters/options';
import { kMeans } from '../../../src/core/stats/clusters/kMeans';
import { pointsOf } from '../../../src/core/stats/clusters/points';
import { pairDistances, silhouette } from '../../../src/core/stats/clusters/silhouette';
import { cutTree, ward } from '../../../src/core/stats/clusters/ward';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';
import { relativeError } from './numbers';
import { oracle } from './oracle';

const iris = pointsOf(oracle.iris.columns.map((column) => Float64Array.from(column)));
const sizesOf = (found: Int32Array, k: number): number[] =>
  Array.from({ length: k }, (_, cluster) => found.filter((of) => of === cluster).length).sort((a, b) => a - b);

describe('METHODS 3.8, iris: k-means (best of 200 starts of scikit-learn)', () => {
  const distances = pairDistances(iris);

  it.each([
    [2, '152.34795', '0.68105'],
    [3, '78.85144', '0.55282'],
    [4, '57.22847', '0.49805'],
    [5, '46.44618', '0.48875'],
    [6, '39.03999', '0.36483'],
    [7, '34.29823', '0.35883'],
  ])('parts 150 flowers into %i with the least inertia, %s, and silhouette %s', (k, inertia, width) => {
    const found = kMeans(iris, { k, seed: 1 });
    expect(found.converged).toBe(true);
    expect(found.inertia.toFixed(5)).toBe(inertia);
    expect(silhouette(distances, found.clusters, k).toFixed(5)).toBe(width);
  });

  it('finds groups of 53 and 97, and of 38, 50 and 62', () => {
    expect(sizesOf(kMeans(iris, { k: 2, seed: 1 }).clusters, 2)).toEqual([53, 97]);
    expect(sizesOf(kMeans(iris, { k: 3, seed: 1 }).clusters, 3)).toEqual([38, 50, 62]);
  });

  it('gives the same groups with another seed', () => {
    expect(kMeans(iris, { k: 3, seed: 20 }).inertia).toBeCloseTo(kMeans(iris, { k: 3, seed: 1 }).inertia, 10);
  });
});

describe('METHODS 3.8, iris: Ward', () => {
  const tree = ward(iris);

  it('merges last at 4.84770851, 6.39940682, 12.30039605 and 32.447607', () => {
    const heights = tree.slice(-4).map(({ height }) => height);
    expect(relativeError(heights, [4.84770851, 6.39940682, 12.30039605, 32.447607])).toBeLessThan(1e-8);
  });

  it('leaves three groups of 36, 50 and 64', () => {
    expect(sizesOf(cutTree(tree, 150, 3), 3)).toEqual([36, 50, 64]);
  });
});

describe(`clusters against scikit-learn ${oracle.versions.sklearn} and scipy ${oracle.versions.scipy}`, () => {
  const { columns, inertia, sizes, silhouette: width, wardHeights, wardSizes } = oracle.clusters;
  const points = pointsOf(columns.map((column) => Float64Array.from(column)));

  it('finds the same four groups of 100 points', () => {
    const found = kMeans(points, { k: 4, seed: 1 });
    expect(found.inertia).toBeCloseTo(inertia, 9);
    expect(sizesOf(found.clusters, 4)).toEqual(sizes);
    expect(silhouette(pairDistances(points), found.clusters, 4)).toBeCloseTo(width, 10);
  });

  it('merges at the same heights by Ward, and leaves the same groups', () => {
    const tree = ward(points);
    expect(
      relativeError(
        tree.map(({ height }) => height),
        wardHeights,
      ),
    ).toBeLessThan(1e-10);
    expect(sizesOf(cutTree(tree, points.count, 4), 4)).toEqual(wardSizes);
  });
});

describe('clusters on awkward lists', () => {
  const run = (columns: Record<string, (number | null)[]>, more: object = {}) =>
    clusters.run(tableOf(columns), clustersSchema.parse({ columns: Object.keys(columns), ...more }), () => undefined);

  it('says that there are fewer different rows than clusters', () => {
    expect(() => run({ a: [1, 1, 1, 2, 2, 1] }, { k: 3 })).toThrow('clusters-too-many');
  });

  it('names a constant column instead of dividing by its deviation', () => {
    expect(() => run({ a: [1, 2, 3, 9], b: [5, 5, 5, 5] })).toThrow('column-no-variance');
    expect(run({ a: [1, 2, 8, 9], b: [5, 5, 5, 5] }, { standardize: false, k: 2 }).detail.sizes).toEqual([2, 2]);
  });

  it('leaves customers with a blank out of all clusters and says how many', () => {
    const { detail, columns, warnings } = run({ a: [1, 2, null, 8, 9], b: [1, 1, 1, 4, 5] }, { k: 2 });
    expect([...detail.clusterOf]).toEqual([1, 1, 0, 2, 2]);
    expect(columns[0].values.kind === 'text' && columns[0].values.codes[2]).toBe(-1);
    expect(warnings.length).toBeGreaterThan(0);
  });

  it('says of evenly spread customers that they show no groups', () => {
    const even = Array.from({ length: 200 }, (_, i) => (i * 7919) % 200);
    const other = Array.from({ length: 200 }, (_, i) => (i * 104729 + 57) % 200);
    const third = Array.from({ length: 200 }, (_, i) => (i * 1299709 + (i % 13)) % 200);
    const fourth = Array.from({ length: 200 }, (_, i) => (i * i * 31) % 197);
    const { sheets } = run({ even, other, third, fourth }, { k: 2 });
    expect(sheets[0].blocks[1]).toMatchObject({ text: { key: 'clusters.finding.none' } });
  });

  it('gives no gap and no stability where every customer is a cluster, instead of infinity', () => {
    const { detail } = run({ a: [1, 5, 9] }, { k: 3 });
    expect(detail).toMatchObject({ inertia: 0, sizes: [1, 1, 1], stability: null });
    expect(detail.counts.every(({ gap }) => gap === null || Number.isFinite(gap))).toBe(true);
  });
});
