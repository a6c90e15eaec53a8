import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../apis'

/** A package and its licence. */
export interface Notice {
  readonly name: string
  readonly licence: string
}

/** The packages of which code is in the built files: bundlers leave a comment where each file begins. */
export function bundled(): Notice[] {
  const names = new Set<string>()
  for (const file of ['dist/index.js', 'dist/babel/index.js', 'dist/testing/index.js']) {
    const code = readFileSync(join(root, file), 'utf8')
    for (const [, name] of code.matchAll(/^\/\/ .*?node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm)) {
      if (name) names.add(name)
    }
  }
  return [...names].sort().map(notice)
}

/** The typings that versions, names and codes were read from. */
export const typings = (): Notice[] => [
  { name: 'miniprogram-api-typings', licence: wechatLicence },
  ...['@types/wechat-miniprogram', '@mini-types/alipay', '@mini-types/my'].map(notice),
]

function notice(name: string): Notice {
  const folder = join(root, 'node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file.`)
  const text = readFileSync(join(folder, file), 'utf8')
  return { name, licence: text.replaceAll('\r\n', '\n').trim() }
}

// As in miniprogram-api-typings 5.2.3, which is not installed; it names no holder.
const wechatLicence = `MIT License

Copyright (c) 2019

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
