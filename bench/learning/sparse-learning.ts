/** Logistic regression of several classes over named features that are there or not. */

/** One case: the names of its features, and the class it belongs to. */
export interface LabelledFeatures {
  readonly features: readonly string[];
  readonly label: number;
  /** How much it counts. */
  readonly worth: number;
}

export interface SparseSettings {
  readonly classes: number;
  /** Features kept: those whose weights differ most between the classes. */
  readonly mostFeatures: number;
  /** Features of fewer cases are left out. */
  readonly rarest: number;
}

/** Weights in tenths, by class. */
export interface SparseWeights {
  readonly bias: number[];
  readonly features: Record<string, number[]>;
}

const PASSES = 25;
const RATE = 0.1;
const PULL = 2e-3;
const TINY = 1e-8;

/** AdaGrad (Duchi, Hazan and Singer 2011) over one case after another, in an order that is always the same; row 0 is the bias. */
function descend(
  cases: readonly { rows: readonly number[]; label: number; worth: number }[],
  rows: number,
  classes: number,
): Float64Array {
  const weights = new Float64Array(rows * classes);
  const squares = new Float64Array(rows * classes);
  const shares = new Float64Array(classes);
  const stride = strideFor(cases.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let step = 0; step < cases.length; step += 1) {
      const one = cases[(step * stride + pass) % cases.length];
      if (!one) continue;
      let most = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c += 1) {
        let sum = 0;
        for (const row of one.rows) sum += weights[row * classes + c] ?? 0;
        shares[c] = sum;
        most = Math.max(most, sum);
      }
      let all = 0;
      for (let c = 0; c < classes; c += 1) all += shares[c] = Math.exp((shares[c] ?? 0) - most);
      for (let c = 0; c < classes; c += 1) {
        const error = one.worth * ((shares[c] ?? 0) / all - (c === one.label ? 1 : 0));
        for (const row of one.rows) {
          const at = row * classes + c;
          const slope = error + PULL * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / (Math.sqrt(squares[at] ?? 0) + TINY);
        }
      }
    }
  }
  return weights;
}

/** A step that shares no divisor with `size`, so that every case comes up once a pass, and neighbours far apart. */
function strideFor(size: number): number {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let stride = Math.max(1, Math.floor(size * 0.618));
  while (divides(size, stride) !== 1) stride += 1;
  return stride;
}

function weighed(
  examples: readonly LabelledFeatures[],
  names: readonly string[],
  classes: number,
): Float64Array {
  const rowOf = new Map(names.map((name, at) => [name, at + 1]));
  const cases = examples.map(({ features, label, worth }) => ({
    label,
    worth,
    rows: [0, ...features.flatMap((feature) => rowOf.get(feature) ?? [])],
  }));
  return descend(cases, names.length + 1, classes);
}

/** Weights that make the softmax of their sums the chance of each class. The same cases in the same order give the same weights. */
export function softmaxRegression(
  examples: readonly LabelledFeatures[],
  { classes, mostFeatures, rarest }: SparseSettings,
): SparseWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([name]) => name)
    .sort();
  const rough = weighed(examples, names, classes);
  const strength = names.map((name, at) => {
    const row = rough.subarray((at + 1) * classes, (at + 2) * classes);
    const norm = Math.sqrt(row.reduce((sum, weight) => sum + weight * weight, 0));
    return { name, strength: norm * Math.sqrt(counts.get(name) ?? 0) };
  });
  const kept = strength
    .sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1))
    .slice(0, mostFeatures)
    .map(({ name }) => name)
    .sort();
  const weights = weighed(examples, kept, classes);
  const rounded = (row: number): number[] =>
    [...weights.subarray(row * classes, (row + 1) * classes)].map((weight) => Math.round(weight * 10) || 0);
  return {
    bias: rounded(0),
    features: Object.fromEntries(kept.map((name, at) => [name, rounded(at + 1)])),
  };
}
