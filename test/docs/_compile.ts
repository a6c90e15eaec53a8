import { transformSync } from '@babel/core'
import crossmp, { type Report } from 'crossmp/babel'

/** What the plugin makes of a text, and what it reports. */
export function compile(text: string, options: object): { code: string; reports: Report[] } {
  const reports: Report[] = []
  const onReport = (report: Report) => reports.push(report)
  const result = transformSync(text, {
    configFile: false,
    babelrc: false,
    highlightCode: false,
    plugins: [[crossmp, { ...options, onReport }]],
  })
  return { code: result?.code ?? '', reports }
}
