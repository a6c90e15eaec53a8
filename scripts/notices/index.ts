// Writes THIRD-PARTY-NOTICES.md: the licences of what is in the package, and of where its facts come from. Needs a build.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../apis'
import { noticesFile } from './render'

writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), noticesFile())
