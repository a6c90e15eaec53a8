import type { ExplanationTexts } from './explanation'

const guardIt = '使用前先用 `mpx.canIUse` 判断，不支持时不用它。或者提高 `targets`。'

const everyApi = '插件只引入文件里写到的 API。这里看不出要用哪些，所以所有 API 都会打进包里。'

export const chinese: ExplanationTexts = {
  'absent-api': {
    title: '平台没有这个 API',
    why: '在这个平台的任何版本上，调用都会失败或抛出异常。',
    whatToDo:
      '用 `mpx.is` 或 `mpx.canIUse` 判断后再调用，并在另一个平台上提供替代方案。不属于当前平台的分支会在构建时删除。',
  },
  'newer-api': {
    title: 'API 的起始版本高于应用支持的最低版本',
    why: '在低版本上，调用会失败或抛出异常，错误的 kind 是 version。',
    whatToDo:
      '调用前先用 `mpx.canIUse` 判断，不支持时不调用。如果已经没有用户停留在这么低的版本，就提高 `targets`，并在平台的管理后台设置同样的最低版本。',
  },
  'newer-option': {
    title: '参数的起始版本高于应用支持的最低版本',
    why: '低版本会忽略这个参数。如果忽略它会改变调用的含义，crossmp 会让调用失败。',
    whatToDo: guardIt,
  },
  'newer-value': {
    title: '参数值的起始版本高于应用支持的最低版本',
    why: '低版本不认识这个值，调用会失败。',
    whatToDo: guardIt,
  },
  'refused-option': {
    title: '平台不接受这个参数',
    why: '这个平台从来没有这个参数，去掉它又会改变调用的含义，所以 crossmp 会让调用失败。',
    whatToDo: '在这个平台上不要传它，或者用 `mpx.canIUse` 判断。',
  },
  'refused-value': {
    title: '平台不接受这个参数值',
    why: '这个平台从来没有这个值，也没有含义相同的值，所以 crossmp 会让调用失败。',
    whatToDo: '在这个平台上传别的值，或者用 `mpx.canIUse` 判断后再调用。',
  },
  'needed-option': {
    title: '调用缺少平台必需的参数',
    why: '各平台必需的参数不一样。缺少这个参数，在其中一个平台上调用会失败。',
    whatToDo: '把各平台必需的参数都传上，或者用 `mpx.is` 判断后再调用。',
  },
  undeclared: {
    title: '`app.json` 里缺少 API 需要的配置',
    why: '在微信上，位置相关的 API、后台播放音频和后台定位、Worker 都要先在 `app.json` 里声明。没有声明，调用会失败，或者收不到事件。',
    whatToDo:
      '在 `app.json` 里声明。crossmp 读取文件上层目录里的 `app.json`。使用框架的项目在构建前没有这个文件，不会报告。',
  },
  'needless-guard': {
    title: '判断的结果在所有支持的平台和版本上都一样',
    why: '这个判断不起作用：后面的代码要么总会执行，要么永远不会执行，还让人看不出应用真正需要的版本。',
    whatToDo:
      '去掉判断。如果结果总是否，后面的代码也一起去掉。插件只有在 `reports` 里打开后才报告这一项，ESLint 插件里有对应的规则。',
  },
  'needless-test': {
    title: '判断 `mpx` 的成员是否存在，而它永远存在',
    why: '在任何平台上，`mpx` 都有全部 API，所以这个判断总是成立。平台不支持时，后面的调用会失败。',
    whatToDo: '改用 `mpx.canIUse` 判断，它知道当前平台支持什么。',
  },
  'native-call': {
    title: '直接调用了某个平台自己的对象，而 crossmp 有同样的 API',
    why: '这个对象只在一个平台上存在，在另一个平台上会抛出异常。',
    whatToDo:
      '改为调用 `mpx`。这一项由 ESLint 插件报告，含义相同时可以自动改写。参数、返回值和错误都用微信的名字。',
  },
  'unknown-option': {
    title: '所有平台都没有这个参数',
    why: '这个参数不起作用。它的名字和另一个参数很接近，或者是某个平台自己的叫法。',
    whatToDo: '改成提示的参数名：参数使用微信的名字。',
  },
  'unknown-query': {
    title: '`canIUse` 查询的名字 crossmp 不认识',
    why: '结果永远是 false，它判断的代码永远不会执行。',
    whatToDo:
      "改正名字。可以查询的内容见各 API 的页面，例如用 `mpx.canIUse('request.object.timeout')` 查询参数。",
  },
  'unknown-platform': {
    title: '`is` 判断的平台 crossmp 不认识',
    why: '结果永远是 false，它判断的代码永远不会执行。',
    whatToDo: "请写 `'wechat'` 或 `'alipay'`。",
  },
  'whole-object': {
    title: '用到了整个对象',
    why: everyApi,
    whatToDo: '在用到的地方直接写出 API 的名字。传函数，不要传整个对象。',
  },
  'computed-member': {
    title: 'API 的名字运行时才知道',
    why: everyApi,
    whatToDo: '在用到的地方直接写出 API 的名字，例如把需要的 API 列成一张表。',
  },
  'foreign-member': {
    title: 'crossmp 没有平台对象的这个成员',
    why: '在这次构建里，某个平台的对象代表 `mpx`。`mpx` 没有这个成员，所以会读取当前平台的对象，含义可能不同，也可能不存在。',
    whatToDo: '改用提示的 `mpx` API。如果没有提示，就先判断再调用，或者为各平台分别实现。',
  },
  'own-spelling': {
    title: '调用使用了支付宝自己的名字',
    why: '在微信的构建里，`my` 代表 `mpx`。`mpx` 的参数和返回值使用微信的名字，`my` 不是。',
    whatToDo: '改用 `mpx`，参数和返回值使用微信的名字。',
  },
  'foreign-write': {
    title: '向另一个平台的对象写入',
    why: '这次构建里没有这个对象，crossmp 也不转换写入，代码会抛出异常。',
    whatToDo: '用 `mpx.is` 判断。更好的办法是把自己添加的内容放在自己的模块里。',
  },
  'unknown-member': {
    title: '`mpx` 没有这个成员',
    why: '所有平台都没有这个 API，构建到此为止。',
    whatToDo: '改正名字。如果是 crossmp 没有而平台有的 API，请用 `mpx.native` 调用。',
  },
  'member-is-export': {
    title: '把 crossmp 的导出当成了 `mpx` 的成员',
    why: '`mpx` 的成员是平台的 API。crossmp 自己提供的函数要按名字导入，构建到此为止。',
    whatToDo: '按名字导入。',
  },
  'unknown-export': {
    title: 'crossmp 没有这个导出',
    why: '导入的内容不存在，构建到此为止。如果是类型，Babel 无法判断。',
    whatToDo: '改正名字。如果是类型，请在前面加上 `type`。',
  },
  'no-default-export': {
    title: 'crossmp 没有默认导出',
    why: '它的所有导出都有名字，构建到此为止。',
    whatToDo: '按名字导入 `mpx`。',
  },
  unparsable: {
    title: '文件不是 JavaScript 或 TypeScript',
    why: '`crossmp check` 和 Babel 一样读取文件，无法判断这个文件用到了什么。',
    whatToDo: '改正提示位置的语法。带类型的文件名要以 `.ts` 结尾，组件的 script 要写 `lang="ts"`。',
  },
  summary: {
    title: '构建发现的问题太多，没有逐条显示',
    why: '前十条连同代码一起显示，这里是全部问题的清单：每种问题一行，附第一处的位置。',
    whatToDo: '把插件的 `details` 选项设为 true 可以看到每一处，也可以运行 `crossmp check`。',
  },
}
