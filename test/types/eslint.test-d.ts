import type { Linter as Linter10 } from 'eslint'
import { defineConfig } from 'eslint/config'
import type { Linter as Linter9 } from 'eslint-9'
import { defineConfig as defineConfig9 } from 'eslint-9/config'
import { test } from 'vitest'
import crossmp, { type Settings } from '../../src/eslint'

/** Takes a value of a type, and gives nothing: what is passed has to fit. */
declare function fits<T>(value: T): void

test('a configuration is one to each version of ESLint', () => {
  const { recommended, natives } = crossmp.configs
  const plugins = { crossmp }
  fits<Linter9.Config[]>([recommended, natives, { plugins }])
  fits<Linter10.Config[]>([recommended, natives, { plugins }])
  defineConfig(recommended, natives, { plugins, extends: ['crossmp/recommended'] })
  defineConfig9(recommended, natives, { plugins, extends: ['crossmp/recommended'] })
})

test('settings have the names of the Babel plugin', () => {
  fits<Settings>({})
  fits<Settings>({ platforms: ['alipay'], targets: { alipay: { client: '10.2.0' } } })
  fits<Settings>({ globals: ['wx'], imports: ['@tarojs/taro'], natives: true, source: 'a' })
  // @ts-expect-error it is a list
  fits<Settings>({ platform: 'alipay' })
  // @ts-expect-error another name of it
  fits<Settings>({ platforms: ['weapp'] })
  // @ts-expect-error what becomes of a report is the level of its rule
  fits<Settings>({ reports: {} })
})
