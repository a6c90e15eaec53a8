import { sentenceOf } from '../sentenceOf'
import type { Words } from '../words'

export const bareOf: Words['bare'] = {
  title: (title) => `仅${title}支持的 API`,
  introduction: (
    platform,
    title,
    global,
  ) => `crossmp 包含 \`${global}\` 的全部成员。下面这些 API 在别的平台没有对应的能力，crossmp 不做任何改动：名称、参数、返回结果和对象都与${title}一致，类型取自官方的类型声明。\`createAudioContext\` 属于${title}的组件，\`cloud\` 属于${title}的后端服务。

- 在${title}上，调用返回 Promise，也接受 \`success\`、\`fail\` 和 \`complete\`。失败时得到 [\`MpxError\`](../guides/errors.md)，版本太低时 kind 是 \`version\`。
- 在其他平台上，TypeScript 要求先用 \`mpx.is('${platform}')\` 判断。不判断就调用，会失败或抛出 kind 为 \`unsupported\` 的错误。
- \`canIUse\` 返回宿主自己的结果，在其他平台上为 false。`,
  heads: ['API', '起始版本', '参数', '返回', '说明'],
  last: (name) => [sentenceOf(name)],
  calls: { head: '异步调用', text: '返回 Promise。' },
  atOnce: {
    head: '同步调用',
    text: '直接返回结果，或宿主创建的对象，失败时抛出异常。',
  },
  events: {
    head: '事件',
    text: '`on…` 添加监听函数，并返回用来移除它的函数。`off…` 移除一个或全部监听函数。',
  },
}
