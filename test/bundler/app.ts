import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An app's folder, with crossmp in its node_modules. */
export interface App {
  readonly folder: string
  /** The module that it starts with. */
  readonly entry: string
  write(file: string, text: string): void
  remove(): void
}

/** A small app in TypeScript that calls what both platforms have, and in places what one of them lacks. */
export const files = {
  'src/app.ts': `import { mpx } from 'crossmp'
import type { UploadFileOptions } from 'crossmp'

interface Sent { readonly status: number }

export async function send(options: UploadFileOptions): Promise<Sent> {
  const { statusCode } = await mpx.uploadFile(options)
  if (statusCode !== 200) throw new Error('not sent')
  return { status: statusCode }
}

export { play } from './play.mjs'
export const where: string = mpx.is('wechat') ? 'on WeChat' : 'on Alipay'
`,
  'src/play.mjs': `import { requestFacialVerify as start } from 'crossmp'
export const play = (verifyId) => start({ verifyId })
`,
}

/** What the plugins report of it on Alipay. */
export const warning = {
  message:
    "Alipay has no mpx.requestFacialVerify: guard it with mpx.is('wechat') or mpx.canIUse('requestFacialVerify').",
  file: 'src/play.mjs',
  line: 2,
  column: 34,
} as const

/** An app that has installed the package that stands in a folder. */
export function makeApp(crossmp: string, texts: Readonly<Record<string, string>> = files): App {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossmp-bundler-')))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(texts)) write(file, text)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(crossmp, join(folder, 'node_modules/crossmp'), 'junction')
  return {
    folder,
    entry: join(folder, Object.keys(texts)[0] ?? ''),
    write,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
