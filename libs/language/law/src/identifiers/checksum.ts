/** Σ digit × weight over as many leading digits as there are weights. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** Numbers of nothing but zeros pass every checksum and belong to nobody. */
export const isAllZeros = (digits: string): boolean => /^0+$/.test(digits);
