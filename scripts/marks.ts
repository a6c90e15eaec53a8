import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiFiles, root } from './apis'

/** What `npm run new` and `npm run rows` leave to be written: `src/apis/device/scanCode.ts:12`. */
export const marks = (): string[] =>
  apiFiles().flatMap((file) =>
    readFileSync(join(root, 'src/apis', file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (/\bTODO\b/.test(line) ? [`src/apis/${file}:${i + 1}`] : [])),
  )
