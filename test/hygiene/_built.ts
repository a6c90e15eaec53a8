import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { platforms, root } from '../../scripts/apis'

/** A built file that runs in a mini-program. */
export interface Built {
  /** Relative to the root: `dist/wechat/uploadFile.mjs`. */
  readonly file: string
  readonly code: string
  readonly sourceType: 'module' | 'script'
}

/** Every built file that runs in a mini-program. Fails where the project is not built. */
export function builtFiles(): Built[] {
  const folders = platforms.flatMap((platform) => [`dist/${platform}`, platform])
  const files = folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) throw new Error(`No ${folder}: run \`npm run build\`.`)
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  })
  return ['dist/index.js', 'dist/index.mjs', ...files].map((file) => ({
    file,
    code: readFileSync(join(root, file), 'utf8'),
    sourceType: file.endsWith('.mjs') ? 'module' : 'script',
  }))
}
