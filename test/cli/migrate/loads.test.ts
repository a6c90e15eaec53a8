import { describe, expect, test } from 'vitest'
import { migrated } from './_migrate'

/** Where `mpx` is loaded, and how: by the file's name. */
const files: readonly (readonly [file: string, before: string, after: string])[] = [
  [
    'a.js',
    "#!/usr/bin/env node\n'use strict'\n// Sells.\nwx.login()\n",
    "#!/usr/bin/env node\n'use strict'\n// Sells.\nconst { mpx } = require('crossmp')\n\nmpx.login()\n",
  ],
  [
    'a.js',
    "const a = require('a') // A\nvar b = require('b'),\n  c = require('c')\n\nwx.login()\n",
    "const a = require('a') // A\nvar b = require('b'),\n  c = require('c')\nconst { mpx } = require('crossmp')\n\nmpx.login()\n",
  ],
  [
    'a.js',
    'import a from "a";\n\nexport const b = () => wx.login();\n',
    'import a from "a";\nimport { mpx } from "crossmp";\n\nexport const b = () => mpx.login();\n',
  ],
  [
    'a.js',
    '/** Logs in. */\nexport const b = () => wx.login()\n',
    "import { mpx } from 'crossmp'\n\n/** Logs in. */\nexport const b = () => mpx.login()\n",
  ],
  ['a.mjs', 'wx.login()\n', "import { mpx } from 'crossmp'\n\nmpx.login()\n"],
  ['a.cjs', 'wx.login()\n', "const { mpx } = require('crossmp')\n\nmpx.login()\n"],
  ['a.ts', 'wx.login()\n', "import { mpx } from 'crossmp'\n\nmpx.login()\n"],
  [
    'a.ts',
    'exports.a = wx.login\n',
    "const { mpx } = require('crossmp')\n\nexports.a = mpx.login\n",
  ],
  [
    'a.js',
    ';(() => wx.login())()\n',
    "const { mpx } = require('crossmp')\n\n;(() => mpx.login())()\n",
  ],
  [
    'a.js',
    '(() => wx.login())()\n',
    "const { mpx } = require('crossmp');\n\n(() => mpx.login())()\n",
  ],
  [
    'a.js',
    '\uFEFFwx.login()\r\n',
    "\uFEFFconst { mpx } = require('crossmp')\r\n\r\nmpx.login()\r\n",
  ],
  [
    'a.js',
    'export const a = (mpx) => mpx(wx.login)\n',
    "import { mpx as crossmp } from 'crossmp'\n\nexport const a = (mpx) => mpx(crossmp.login)\n",
  ],
  [
    'a.js',
    'const mpx = make(), crossmp = 1\nwx.login()\n',
    "const { mpx: crossmp2 } = require('crossmp')\n\nconst mpx = make(), crossmp = 1\ncrossmp2.login()\n",
  ],
  [
    'a.js',
    "import { isCancel, mpx as api } from 'crossmp'\nwx.login()\n",
    "import { isCancel, mpx as api } from 'crossmp'\napi.login()\n",
  ],
  [
    'a.js',
    "import { mpx } from 'crossmp'\nexport const a = (mpx) => mpx(wx.login)\n",
    "import { mpx } from 'crossmp'\nimport { mpx as crossmp } from 'crossmp'\nexport const a = (mpx) => mpx(crossmp.login)\n",
  ],
  [
    'a.js',
    "const { mpx: api } = require('crossmp')\nwx.login()\n",
    "const { mpx: api } = require('crossmp')\napi.login()\n",
  ],
  [
    'a.ts',
    "// #ifdef MP\nimport a from 'a'\n// #endif\nuni.login({})\n",
    "import { mpx } from 'crossmp'\n// #ifdef MP\nimport a from 'a'\n// #endif\nmpx.login({})\n",
  ],
  [
    'a.js',
    "/* #ifdef MP-WEIXIN */\nimport x from './x'\n/* #endif */\nuni.login()\n",
    "import { mpx } from 'crossmp'\n/* #ifdef MP-WEIXIN */\nimport x from './x'\n/* #endif */\nmpx.login()\n",
  ],
  [
    'a.js',
    "const a = require('a')\n/* #ifdef MP */\nconst x = require('x')\n/* #endif */\nuni.login()\n",
    "const a = require('a')\nconst { mpx } = require('crossmp')\n/* #ifdef MP */\nconst x = require('x')\n/* #endif */\nmpx.login()\n",
  ],
  [
    'a.js',
    '// #ifdef MP-WEIXIN\nuni.login()\n// #endif\n',
    "const { mpx } = require('crossmp')\n\n// #ifdef MP-WEIXIN\nmpx.login()\n// #endif\n",
  ],
  [
    'a.js',
    "// #ifdef A\nconst a = require('a')\n// #ifndef B\nuni.login()\n// #endif\n// #endif\n",
    "const { mpx } = require('crossmp')\n// #ifdef A\nconst a = require('a')\n// #ifndef B\nmpx.login()\n// #endif\n// #endif\n",
  ],
  [
    'a.js',
    "uni.login()\nconst { mpx } = require('crossmp')\n",
    "const { mpx: crossmp } = require('crossmp')\n\ncrossmp.login()\nconst { mpx } = require('crossmp')\n",
  ],
  [
    'a.ts',
    "import { isCancel, type mpx } from 'crossmp'\nwx.login()\n",
    "import { isCancel, type mpx } from 'crossmp'\nimport { mpx as crossmp } from 'crossmp'\ncrossmp.login()\n",
  ],
  [
    'a.ts',
    "import type { mpx } from 'crossmp'\nwx.login()\n",
    "import type { mpx } from 'crossmp'\nimport { mpx as crossmp } from 'crossmp'\ncrossmp.login()\n",
  ],
]

test.each(files)('%s: %j', async (file, before, after) => {
  expect(await migrated(before, file)).toBe(after)
})

/** What becomes of a framework's import. */
const imports: readonly (readonly [before: string, after: string])[] = [
  ["import Taro from '@tarojs/taro'\nTaro.login()", "import { mpx } from 'crossmp'\nmpx.login()"],
  [
    "import Taro from '@tarojs/taro'\nTaro.login(Taro.ENV_TYPE)",
    "import Taro from '@tarojs/taro'\nimport { mpx } from 'crossmp'\nmpx.login(Taro.ENV_TYPE)",
  ],
  [
    "import Taro, { useLoad } from '@tarojs/taro'\nuseLoad(() => Taro.login())",
    "import { useLoad } from '@tarojs/taro'\nimport { mpx } from 'crossmp'\nuseLoad(() => mpx.login())",
  ],
  [
    "import Taro, { login, request as ask } from '@tarojs/taro'\nlogin(Taro.useLoad, { ask })",
    "import Taro from '@tarojs/taro'\nimport { mpx } from 'crossmp'\nmpx.login(Taro.useLoad, { ask: mpx.request })",
  ],
  [
    "import {\n  login,\n  request,\n  useLoad,\n} from '@tarojs/taro'\nuseLoad(() => request(login))",
    "import {\n  useLoad,\n} from '@tarojs/taro'\nimport { mpx } from 'crossmp'\nuseLoad(() => mpx.request(mpx.login))",
  ],
  [
    "import mpx, { createPage } from '@mpxjs/core'\ncreatePage({ onLoad: () => mpx.login() })",
    "import { createPage } from '@mpxjs/core'\nimport { mpx } from 'crossmp'\ncreatePage({ onLoad: () => mpx.login() })",
  ],
  [
    "import mpx from '@mpxjs/core'\nmpx.set(mpx.login())",
    "import mpx from '@mpxjs/core'\nimport { mpx as crossmp } from 'crossmp'\nmpx.set(crossmp.login())",
  ],
  [
    "const Taro = require('@tarojs/taro')\nTaro.login()",
    "const { mpx } = require('crossmp')\n\nconst Taro = mpx\nTaro.login()",
  ],
]

test.each(imports)('%j', async (before, after) => {
  expect(await migrated(before)).toBe(after)
})

describe('components', () => {
  const component = (script: string) => `<template>
  <view @click="Taro.login">{{ wx.a }}</view>
</template>
<script lang="ts" setup>${script}</script>
<script type="application/json">{ "a": "wx.login()" }</script>
`
  test('have their scripts rewritten, and nothing else', async () => {
    const before = "\n  import a from 'a'\n\n  wx.login()\n  wx[a]()\n"
    const after = `
  import a from 'a'
  import { mpx } from 'crossmp'

  mpx.login()
  // crossmp-migrate: wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one.
  wx[a]()
`
    expect(await migrated(component(before), 'a.vue')).toBe(component(after))
  })

  test('keep an import that the template may read', async () => {
    const before = "\nimport Taro from '@tarojs/taro'\nTaro.login()\n"
    const after = "\nimport Taro from '@tarojs/taro'\nimport { mpx } from 'crossmp'\nmpx.login()\n"
    expect(await migrated(component(before), 'a.vue')).toBe(component(after))
  })

  test('have a comment beside code on the line of the tag', async () => {
    expect(await migrated(component('wx[a]()'), 'a.vue')).toBe(
      component(
        '/* crossmp-migrate: wx[…] stays, since only run time knows the member: read it of mpx if crossmp has every one. */ wx[a]()',
      ),
    )
  })
})
