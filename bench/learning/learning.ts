/** Small learners: gradient descent with momentum over the whole material, with a pull towards 0 so that no weight runs away. */

/** One case of a yes or no. */
export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly worth: number;
}

/** Options of which at least one is right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly worth: number;
}

const STEPS = 400;
const RATE = 0.05;
/** Adam's decay of the mean and of the square of the gradient (Kingma and Ba 2015). */
const DECAY = { mean: 0.9, square: 0.999, tiny: 1e-8 };
const PULL = 1e-4;

/** Adam over `gradient`, from zero. */
function descend(size: number, gradient: (weights: readonly number[]) => number[]): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(weights);
    for (let at = 0; at < size; at += 1) {
      const g = (slope[at] ?? 0) + PULL * (weights[at] ?? 0);
      mean[at] = DECAY.mean * (mean[at] ?? 0) + (1 - DECAY.mean) * g;
      square[at] = DECAY.square * (square[at] ?? 0) + (1 - DECAY.square) * g * g;
      const unbiasedMean = (mean[at] ?? 0) / (1 - DECAY.mean ** step);
      const unbiasedSquare = (square[at] ?? 0) / (1 - DECAY.square ** step);
      weights[at] = (weights[at] ?? 0) - (RATE * unbiasedMean) / (Math.sqrt(unbiasedSquare) + DECAY.tiny);
    }
  }
  return weights;
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** Logistic regression: weights that make 1 / (1 + e^-z) the chance of label 1. */
export function logistic(examples: readonly Example[], size: number): number[] {
  const total = examples.reduce((sum, { worth }) => sum + worth, 0);
  return descend(size, (weights) => {
    const slope = new Array<number>(size).fill(0);
    for (const { features, label, worth } of examples) {
      const error = ((1 / (1 + Math.exp(-dot(weights, features))) - label) * worth) / total;
      for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + error * (features[at] ?? 0);
    }
    return slope;
  });
}

/** Weights that give the right options the greatest share of e^score among all (a conditional logit, McFadden 1974). */
export function softmaxRanker(choices: readonly Choice[], size: number): number[] {
  const total = choices.reduce((sum, { worth }) => sum + worth, 0);
  return descend(size, (weights) => {
    const slope = new Array<number>(size).fill(0);
    for (const { options, right, worth } of choices) {
      const scores = options.map((features) => dot(weights, features));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const held = powers.reduce((sum, power, at) => (right[at] ? sum + power : sum), 0);
      options.forEach((features, at) => {
        const power = powers[at] ?? 0;
        const error = ((power / all - (right[at] ? power / held : 0)) * worth) / total;
        if (error !== 0)
          for (let k = 0; k < size; k += 1) slope[k] = (slope[k] ?? 0) + error * (features[k] ?? 0);
      });
    }
    return slope;
  });
}
