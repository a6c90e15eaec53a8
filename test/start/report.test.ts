import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../scripts/start/recorder'
import { problemsOf, tableOf } from '../../scripts/start/report'

const target = { platform: 'alipay', baseLibrary: '2.9.50', clientVersion: '10.7.0' } as const
const rows: Row[] = [
  {
    target,
    step: 'upload',
    calls: ['my.uploadFile', 'UploadTask.onProgressUpdate', 'my.uploadFile'],
    status: '201',
    bytes: 8_000_000,
    same: true,
  },
  {
    target,
    step: 'no note',
    calls: ['my.request'],
    status: '200',
    problem: 'ended with 200, not 404',
  },
]

describe('The table of steps', () => {
  it('is aligned lines where there is no terminal', () => {
    expect(tableOf(rows, undefined)).toMatchInlineSnapshot(`
      "host                       step     native calls                                status      bytes  SHA-256
      Alipay 2.9.50, app 10.7.0  upload   my.uploadFile, UploadTask.onProgressUpdate  201     8,000,000  equal
      Alipay 2.9.50, app 10.7.0  no note  my.request                                  200             -  -"
    `)
  })

  it('fits into 80 columns of a terminal', () => {
    const lines = stripVTControlCharacters(tableOf(rows, 80)).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "┌─────────┬───────────────────────────────┬────────┬───────────┬─────────┐
      │ step    │ native calls                  │ status │     bytes │ SHA-256 │
      │ Alipay  │ base 2.9.50, app 10.7.0       │        │           │         │
      │ upload  │ my.uploadFile,                │ 201    │ 8,000,000 │ equal   │
      │         │ UploadTask.onProgressUpdate   │        │           │         │
      │ no note │ my.request                    │ 200    │         - │ -       │
      └─────────┴───────────────────────────────┴────────┴───────────┴─────────┘"
    `)
  })

  it('says what did not hold', () => {
    expect(problemsOf(rows)).toEqual([
      'Alipay 2.9.50, app 10.7.0: "no note" ended with 200, not 404.',
    ])
  })
})
