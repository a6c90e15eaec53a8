// Prints, as JSON, what the package that this file stands in weighs.
import { join } from 'node:path'
import { readApis, root } from '../../scripts/apis'
import { bundle, minified } from '../../scripts/size/bundle'
import { type Packed, pack } from '../../test/package/_pack'
import { bytesIn } from '../peers/npmFolder'
import type { Platform } from '../platforms'
import { platforms } from '../platforms'

export interface Weight {
  readonly apis: number
  /** The whole `mpx`, bundled and minified. */
  readonly whole: { readonly [P in Platform]: string }
  /** Bytes that WeChat's npm build copies. */
  readonly npmFolder: number
  readonly tarball: { readonly files: number; readonly bytes: number }
}

async function main(): Promise<void> {
  const codes = platforms.map(async (platform) => [
    platform,
    await minified(await bundle([], platform, {})),
  ])
  const weight = {
    apis: (await readApis()).length,
    whole: Object.fromEntries(await Promise.all(codes)),
    npmFolder: bytesIn(join(root, 'wechat')),
    tarball: tarballOf(pack()),
  }
  process.stdout.write(JSON.stringify(weight))
}

function tarballOf({ files, tarball, remove }: Packed): Weight['tarball'] {
  remove()
  return { files: files.length, bytes: tarball.byteLength }
}

main()
