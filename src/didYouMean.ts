/** The candidate a misspelt name most likely meant, or undefined when none is near. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  // Two of three letters say nothing: 'xml' is not 'md'.
  let least = (name.length > 3 ? Math.max(2, Math.floor(name.length / 3)) : 1) + 1
  for (const candidate of candidates) {
    // As many insertions as it is longer: most candidates need no look at their letters.
    if (Math.abs(candidate.length - name.length) >= least) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
  write: (candidate: string) => string = (candidate) => `'${candidate}'`,
): string {
  const near = closest(name, candidates)
  return near === undefined ? '' : ` Did you mean ${write(near)}?`
}

/** Optimal string alignment: insertions, deletions and replacements of one character, and two neighbours that changed places. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = isSwapped && row > 1 ? at(before, column - 2) + 1 : replaced
      const others = [at(above, column) + 1, at(current, column - 1) + 1]
      current.push(Math.min(replaced, swapped, ...others))
    }
    before = above
    above = current
  }
  return at(above, b.length)
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? 0
}
