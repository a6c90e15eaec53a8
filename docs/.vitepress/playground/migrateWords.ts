import type { Language } from './words'

interface Words {
  readonly before: string
  readonly after: string
  readonly syntax: string
  readonly moved: (count: number) => string
  readonly marks: string
  readonly findings: string
  readonly none: string
  readonly line: string
  readonly loading: string
}

export const migrateWords: Readonly<Record<Language, Words>> = {
  en: {
    before: 'Your code',
    after: 'What migrate writes',
    syntax: 'File',
    moved: (count) => `${count} ${count === 1 ? 'use' : 'uses'} rewritten`,
    marks: 'Left to you',
    findings: 'What check then says',
    none: 'Nothing.',
    line: 'Line',
    loading: 'Loading…',
  },
  zh: {
    before: '你的代码',
    after: 'migrate 改写后的代码',
    syntax: '文件',
    moved: (count) => `改写了 ${count} 处`,
    marks: '需要你自己处理',
    findings: '改写后 check 报告的问题',
    none: '没有。',
    line: '行',
    loading: '加载中…',
  },
}
