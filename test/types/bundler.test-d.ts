import type { RspackPluginInstance } from '@rspack/core'
import esbuild, { type Options } from 'crossmp/esbuild'
import rolldown from 'crossmp/rolldown'
import rollup from 'crossmp/rollup'
import rspack from 'crossmp/rspack'
import vite from 'crossmp/vite'
import webpack from 'crossmp/webpack'
import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as RolldownPlugin } from 'rolldown'
import type { Plugin as RollupPlugin } from 'rollup'
import type { PluginOption } from 'vite'
import { test } from 'vitest'
import type { WebpackPluginInstance } from 'webpack'

/** Takes a value of a type, and gives nothing: what is passed has to fit. */
declare function fits<T>(value: T): void

test('each bundler takes its plugin', () => {
  fits<EsbuildPlugin>(esbuild())
  fits<RolldownPlugin>(rolldown())
  fits<RollupPlugin>(rollup())
  fits<RspackPluginInstance>(rspack())
  fits<PluginOption>(vite())
  fits<WebpackPluginInstance>(webpack())
})

test('options are those of the Babel plugin, without what bundlers do themselves', () => {
  fits<Options>({})
  fits<Options>({ platform: undefined })
  fits<Options>({ platform: 'alipay', source: '@our/crossmp', targets: { alipay: '1.24.10' } })
  fits<Options>({ reports: { version: 'error' } })
  // @ts-expect-error another name of it
  fits<Options>({ platform: 'weapp' })
  // @ts-expect-error reports go to the bundler
  fits<Options>({ onReport: () => {} })
  // @ts-expect-error misspelt
  fits<Options>({ target: {} })
})
