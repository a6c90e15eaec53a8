/** No line of a frame is longer: what a minifier or a bundler wrote would bury the place in question. */
const longest = 400
/** What is shown of a longer one, before the place and behind it. */
const around = 80

interface Place {
  readonly line: number
  readonly column: number
}

/** The part of its line that a place is in, marked, where a line around it is too long to show; undefined where none is. */
export function narrowFrame(code: string, { line, column }: Place): string | undefined {
  const start = startOf(code, line)
  if (!isLongNear(code, start)) return undefined
  const from = Math.max(start, start + column - around)
  const end = Math.min(endOf(code, start), start + column + around)
  const margin = `> ${line} | `
  const blank = ' '.repeat(margin.length - 2)
  const pointer = ' '.repeat(start + column - from)
  return `${margin}${code.slice(from, end)}\n${blank}| ${pointer}^`
}

/** Where a line begins; the last one for any that is farther. */
function startOf(code: string, line: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = code.indexOf('\n', start) + 1 || start
  return start
}

function endOf(code: string, start: number): number {
  const end = code.indexOf('\n', start)
  return end < 0 ? code.length : end
}

/** Whether the line that begins there, the two before it or the three behind it are too long. */
function isLongNear(code: string, start: number): boolean {
  let from = start
  let lines = 4
  for (; lines < 6 && from > 0; lines++) from = code.lastIndexOf('\n', from - 2) + 1
  for (let line = 0; line < lines && from < code.length; line++) {
    const end = endOf(code, from)
    if (end - from > longest) return true
    from = end + 1
  }
  return false
}
