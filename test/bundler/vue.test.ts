// What Vue's own compiler makes of <script setup>, in production and while developing: the template costs what it names.
import crossmp from 'crossmp/vite'
import { expect, test } from 'vitest'
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc'

const source = `<script setup>
import { mpx, uploadFile } from 'crossmp'
const onWeChat = mpx.is('wechat')
</script>
<template>
  <i v-if="mpx.is('wechat')">only there</i>
  <b :disabled="!mpx.canIUse('requestFacialVerify')" @click="mpx.hideLoading()">{{ mpx.env.platform }}</b>
  <button v-else-if="onWeChat" @click="uploadFile({})" @tap="mpx.hideToast">send</button>
</template>`.replace(' v-else-if="onWeChat"', ' v-show="onWeChat"')

/** Both parts in one module, as @vitejs/plugin-vue writes them. */
function moduleOf(inlineTemplate: boolean): string {
  const { descriptor } = parse(source)
  const { content, bindings } = compileScript(descriptor, { id: 'a', inlineTemplate })
  if (inlineTemplate) return content
  const template = compileTemplate({
    source: descriptor.template?.content ?? '',
    filename: 'A.vue',
    id: 'a',
    compilerOptions: { bindingMetadata: bindings ?? {} },
  })
  const render = template.code.replace('export function render', 'function _sfc_render')
  return `${content.replace('export default', 'const _sfc_main =')}\n${render}\nexport default { ..._sfc_main, render: _sfc_render }`
}

test.each([true, false])('template inside of the script: %s', async (inlineTemplate) => {
  const warnings: string[] = []
  const channel = {
    warn: ({ message }: { message: string }) => void warnings.push(message),
    error: ({ message }: { message: string }): never => {
      throw new Error(message)
    },
  }
  const after = crossmp({ platform: 'alipay' }).find(({ enforce }) => enforce === 'post')
  const result = await after?.transform?.handler.call(
    channel,
    moduleOf(inlineTemplate),
    '/src/A.vue',
  )
  const code = result?.code ?? ''
  expect([...code.matchAll(/['"](crossmp[^'"]*)['"]/g)].map(([, name]) => name).sort()).toEqual([
    'crossmp/alipay/hideLoading',
    'crossmp/alipay/hideToast',
    'crossmp/alipay/uploadFile',
  ])
  expect(code).not.toContain('only there')
  expect(code).not.toMatch(/\bmpx\b/)
  expect(warnings).toEqual([])
})
