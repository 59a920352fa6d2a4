// Logistic regression over the levels of agreement, held to what was thought before by a spring: a level that the pairs
// do not teach keeps the weight it was given, and no weight runs away because its level never occurs on one side.

const STEPS = 60

/** Learns again with one weight for two levels, until none that agrees better weighs less. */
export function learnInOrder(rows, prior, spring, notLessThan) {
  const stands = new Map()
  const standing = (code) => (stands.has(code) ? standing(stands.get(code)) : code)
  for (;;) {
    const own = Object.keys(prior).filter((code) => standing(code) === code)
    const named = rows.map((row) => ({ ...row, levels: row.levels.map(standing) }))
    const learned = learnWeights(named, Object.fromEntries(own.map((code) => [code, prior[code]])), spring)
    const weights = Object.fromEntries(Object.keys(prior).map((code) => [code, learned[standing(code)]]))
    const wrong = notLessThan
      .flatMap((order) => order.slice(1).map((less, at) => [order[at], less]))
      .find(([more, less]) => weights[more] < weights[less])
    if (!wrong) return weights
    stands.set(standing(wrong[1]), standing(wrong[0]))
  }
}

/**
 * @param {{ levels: string[], rarity: number, isSame: boolean }[]} rows
 * @param {Record<string, number>} prior
 * @param {Record<string, number>} spring how firmly each weight is held
 */
function learnWeights(rows, prior, spring) {
  const codes = Object.keys(prior)
  const at = new Map(codes.map((code, index) => [code, index]))
  const weights = codes.map((code) => prior[code])
  const points = rows.map(({ levels, rarity, isSame }) => ({
    parts: [[at.get('beginning'), 1], [at.get('rarity'), rarity], ...levels.map((level) => [at.get(level), 1])],
    wanted: isSame ? 1 : 0,
  }))
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(points, weights, codes, prior, spring)
    const moved = solve(curvature, gradient)
    let largest = 0
    for (let i = 0; i < weights.length; i++) {
      const by = Math.max(-2, Math.min(2, moved[i]))
      weights[i] -= by
      largest = Math.max(largest, Math.abs(by))
    }
    if (largest < 1e-6) break
  }
  return Object.fromEntries(codes.map((code, i) => [code, Math.round(weights[i] * 1000) / 1000]))
}

function slopes(points, weights, codes, prior, spring) {
  const size = codes.length
  const gradient = codes.map((code, i) => spring[code] * (weights[i] - prior[code]))
  const curvature = codes.map((code, i) => codes.map((_, j) => (i === j ? spring[code] : 0)))
  for (const { parts, wanted } of points) {
    let sum = 0
    for (const [i, value] of parts) sum += weights[i] * value
    const chance = 1 / (1 + Math.exp(-sum))
    const firmness = chance * (1 - chance)
    for (const [i, value] of parts) {
      gradient[i] += (chance - wanted) * value
      for (const [j, other] of parts) curvature[i][j] += firmness * value * other
    }
  }
  return { gradient, curvature, size }
}

/** Gauss with the largest pivot. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]])
  const size = rows.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot], rows[i]]
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k][i] / rows[i][i]
      if (factor !== 0) for (let j = i; j <= size; j++) rows[k][j] -= factor * rows[i][j]
    }
  }
  const answer = new Array(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i][size]
    for (let j = i + 1; j < size; j++) sum -= rows[i][j] * answer[j]
    answer[i] = sum / rows[i][i]
  }
  return answer
}
