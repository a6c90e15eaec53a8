import { memberOf } from '../zh/members/index'
import { about } from './about'
import { bareOf } from './bare/chinese'
import { sentenceOf } from './sentenceOf'
import type { Words } from './words'

export const chinese: Words = {
  heads: {
    name: '名称',
    type: '类型',
    since: '起始版本',
    whatItIs: '说明',
    method: '方法',
    whatItDoes: '说明',
    api: 'API',
    code: '代号',
    whatIsTheCase: '含义',
  },
  sections: {
    example: '示例',
    platforms: '平台支持',
    options: '参数',
    event: '事件',
    result: '返回结果',
    properties: '属性',
    task: '任务',
    methods: '方法',
    only: (title, platform) => `仅${title}支持，写在 \`${platform}: { … }\` 里`,
    sharedTypes: '公共类型',
  },
  platforms: {
    heads: ['平台', '起始版本', '原生 API'],
    ours: '无，由 crossmp 实现',
    composed: (native) => `${native} 等`,
    over: (native) => `crossmp 基于 ${native} 实现`,
    deprecated: '已废弃',
    deprecatedFrom: (version) => `从 ${version} 起废弃`,
  },
  lists: {
    title: 'API',
    introduction:
      '每个 API 的参数、返回结果、方法和起始版本。所有 API 共同的约定见[指南](../README.md)。',
    others: '其他',
    family: '分类',
    number: 'API 数量',
    bare: '只有一个平台才有的',
    more: (count) => `另有 ${count} 个只有一个平台才有的 API`,
  },
  bare: bareOf,
  findings: {
    title: '问题',
    introduction:
      'crossmp 在编译或检查代码时会报告的问题。每条提示末尾都有代号，例如 `[crossmp/absent-api]`。在终端里运行 `npx crossmp explain absent-api` 可以看到同样的内容。',
    why: '为什么要处理',
    whatToDo: '怎么处理',
    example: '示例',
    before: '修改前：',
    after: '修改后：',
    all: '全部问题',
    stop: '。',
  },
  peers: {
    size: (platform) => `${platform}上一个 API 的体积（压缩后再 brotli，字节）`,
    held: (platform) => `${platform}上通过的检查`,
    failed: (platform, probes) => `${platform}上没有通过的检查：${probes.join('；')}。`,
  },
  about: (name, comment) => about(sentenceOf(name), comment),
  member: memberOf,
  summary: sentenceOf,
  needs: (title, needs) =>
    `在${title}上必须传 ${needs.map((each) => [each].flat().join(' 或 ')).join('、')}。`,
  declares: (title, what) => `${title}要求在 app.json 里声明 ${what}。`,
  under: (value, field) => `${field} 中的 ${value}`,
  callbacks(ends) {
    const more = ends ? '，以及 [`signal`](../../guides/tasks.md#中止任务)' : ''
    return `还可以传 \`success\`、\`fail\`、\`complete\`${more}，用法与[其他调用](../../guides/errors.md#回调)相同。`
  },
  promises: '返回 Promise 的方法也接受 `success`、`fail` 和 `complete`。',
  sharedTypes: (links) => `公共类型：${links.join('、')}。`,
  legend:
    '✓：crossmp 支持的所有版本。数字：从该版本开始（*基础库*、*客户端*）。✓ ?：平台有，但没有公布起始版本。–：不支持。',
}
