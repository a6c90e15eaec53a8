import type { Rule, SourceCode } from 'eslint'

/** Whether a place runs only as a test of a host's own object comes out: `if (wx.login) wx.login()` */
export function isBehindTest(sourceCode: SourceCode, host: string, place: Rule.Node): boolean {
  const names = new RegExp(`\\b${host}\\b`)
  for (let node = place; node.parent; node = node.parent) {
    const test = testOf(node.parent)
    if (test && test !== node && names.test(sourceCode.getText(test))) return true
  }
  return false
}

function testOf(node: Rule.Node) {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return node.test
  return node.type === 'LogicalExpression' ? node.left : undefined
}
