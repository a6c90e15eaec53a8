import { expect, test } from 'vitest'
import { scriptsOf } from '../../src/inspect/scripts'

/** Where a text stands: lines and columns from 1. */
function placeOf(code: string, text: string): [line: number, column: number] {
  const lines = code.slice(0, code.indexOf(text)).split(/\r\n|[\r\n]/)
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1]
}

test.each([
  ['app.js', 'js'],
  ['app.mts', 'mts'],
  ['app.tsx', 'tsx'],
  ['pages/a.b.cjs', 'cjs'],
  ['app', 'js'],
])('%s is a script', (file, syntax) => {
  expect(scriptsOf(file, 'wx.login()')).toEqual([
    { code: 'wx.login()', syntax, start: 0, shift: 0 },
  ])
})

test('a byte order mark is no part of a script', () => {
  expect(scriptsOf('app.js', '\uFEFFwx.login()')).toEqual([
    { code: 'wx.login()', syntax: 'js', start: 0, shift: 1 },
  ])
})

const component = `<template>
  <view wx:if="{{ a > b }}"><textarea value="</script>" /><input>
    <wxs module="m">var wxs = 1 < 2</wxs>
    <script module="n">var inner = 1</script>
  </view>
</template>
<!-- <script>var comment</script> -->
<script lang="ts" setup>
const text: string = '</view>' // 1 < 2
</script>
<style>a > b { color: red }</style>
<script>export default {}</script>
<script type="application/json">{ "json": true }</script>
<script name="json">module.exports = { js: true }</script>
<script lang="wxs">var wxs = 2</script>
`

test('a component has its own scripts, each at its place', () => {
  const [setup, plain, ...others] = scriptsOf('a.vue', component)
  expect(others).toEqual([])
  expect([setup?.syntax, plain?.syntax]).toEqual(['ts', 'js'])
  expect(setup?.code.trim()).toBe("const text: string = '</view>' // 1 < 2")
  expect(plain?.code.trim()).toBe('export default {}')
  for (const { code, start, shift } of [setup, plain].flatMap((each) => each ?? [])) {
    expect(component.slice(start + shift, code.length + shift)).toBe(code.slice(start))
    expect(placeOf(code, code.trim())).toEqual(placeOf(component, code.trim()))
  }
})

test.each(['\n', '\r\n'])('with lines that end in %j', (end) => {
  const text = component.replaceAll('\n', end)
  const [script] = scriptsOf('a.mpx', text)
  expect(placeOf(script?.code ?? '', 'const text')).toEqual([9, 1])
})

test.each([
  '<template></template>',
  '',
  '<script src="./a.ts" />',
  '<script src="./a.ts"></script>',
])('%j holds no code', (text) => {
  expect(scriptsOf('a.wpy', text).map(({ code }) => code.trim())).toEqual(
    text.includes('script') ? [''] : [],
  )
})
