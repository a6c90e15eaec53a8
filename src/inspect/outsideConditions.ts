const conditions = /\/[/*]+[ \t]*#(ifn?def|endif)\b/g

/** A place that all platforms' builds of a framework have: the same, or the one before the condition that it is under, `// #ifdef MP-WEIXIN`. */
export function outsideConditions(code: string, at: number): number {
  const open: number[] = []
  for (const { index, 1: word } of code.slice(0, at).matchAll(conditions)) {
    if (word === 'endif') open.pop()
    else open.push(index)
  }
  return open[0] ?? at
}
