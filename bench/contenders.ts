import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../scripts/apis'
import type { MpxOn } from '../src/types/mpx'
import { hosts } from './hosts'
import type { Contest } from './measure'
import type { Platform } from './platforms'
import { platforms } from './platforms'

const url = 'https://example.com/photos'
const filePath = 'tmp://photo.jpg'
const name = 'photo'

const names = { wechat: 'OnWechat', alipay: 'OnAlipay' } as const

/** An API on a platform, three ways: a promise around the host's method; the same contract by hand; crossmp. */
export async function contests(): Promise<Contest[]> {
  const found = await Promise.all(platforms.map(contestsOn))
  return found.flat()
}

async function contestsOn(platform: Platform): Promise<Contest[]> {
  const host = hosts[platform]
  const { uploadFile, request } = await built(platform)
  const byHand = {
    uploadFile: await honest('uploadFile', platform),
    request: await honest('request', platform),
  }
  return [
    {
      title: `${platform} uploadFile`,
      calls: {
        bare: () =>
          new Promise((success, fail) => host.uploadFile({ url, filePath, name, success, fail })),
        honest: () => byHand.uploadFile({ url, filePath, name }),
        crossmp: () => uploadFile({ url, filePath, name }),
      },
    },
    {
      title: `${platform} request`,
      calls: {
        bare: () => new Promise((success, fail) => host.request({ url, success, fail })),
        honest: () => byHand.request({ url }),
        crossmp: () => request({ url }),
      },
    },
  ]
}

/** What is published, not the sources: that is what apps run. */
async function built(platform: Platform): Promise<MpxOn<Platform>> {
  const file = join(root, 'dist', platform, 'index.mjs')
  return (await import(pathToFileURL(file).href)).mpx
}

/** A copy of its own for each contest: code that serves several kinds of objects is slower. */
async function honest(api: 'uploadFile' | 'request', platform: Platform): Promise<Honest> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench/honest', `${api}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  const code = `${outputFiles[0]?.text}\n// ${platform}`
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return module[`${api}${names[platform]}`]
}
type Honest = (options: object) => PromiseLike<unknown>
