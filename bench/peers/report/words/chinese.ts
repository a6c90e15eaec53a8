import { behaviours, probes } from './chineseBehaviours'
import { contenders } from './chineseContenders'
import { milliseconds } from './milliseconds'
import type { Words } from './words'

export const chinese: Words = {
  language: 'zh',
  title: '性能',
  introduction: (date, machine) =>
    `同样的工作，crossmp 和其他方案各要多少。测量日期 ${date}，环境：${machine}。体积和行为在哪里测都一样；耗时只代表这台机器，请看比例。\`npm run bench:peers\` 会重新测量，并写出本页和 \`bench/peers/results.json\`。— 表示该方案没有这一项。`,
  plot: '各方案一个 API 的字节数，以及符合预期的行为',
  who: {
    title: '参与对比的方案',
    heads: ['', '版本', '打包的内容', '对构建的影响', '说明'],
    missing:
      '有两个没有参与，因为安装时用的 npm 源里没有：MorJS 的 `@morjs/api`，以及 weapp-vite 的 API 包 `@wevu/api`。',
  },
  size: {
    title: '体积，以及换来什么',
    introduction:
      '应用的字节数：压缩后 / 再 gzip / 再 **brotli**。三种应用分别用到 `uploadFile`；`uploadFile`、`downloadFile`、`request` 和 `chooseImage`；全部 API。压缩取 terser 和 esbuild 中较小的结果，语法为 ES2015。`npm 目录`是不用打包工具时，微信的“构建 npm”复制到应用里的大小。旁边是通过的检查数，在会忽略未知参数的模拟宿主上进行。该方案没有对应 API 的，不计入。',
    one: '一个 API',
    four: '四个',
    everything: '全部',
    npm: 'npm 目录',
    lacks: (apis) => `（没有 ${apis.join('、')}）`,
  },
  calls: {
    title: '调用',
    introduction: (apis) =>
      `与基准相比的倍数。基准是在宿主方法外面包一层 Promise；同步返回的 API 以宿主方法本身为基准。“真实应用的组合”是 32 个公开小程序里调用最多的 ${apis} 个 API，次数按实际比例（\`bench/peers/mix.json\`），逐个等待完成；只有具备全部这些 API 的方案才有这一项。每个方案在自己的进程里与基准轮流运行，取最快的样本。\`异步\`指宿主在微任务里返回结果，否则在调用返回之前就给出。事件一项是 \`onNetworkStatusChange\` 的监听函数收到一次事件的耗时。其中有些耗时极短，引擎内联得不同，每次运行就会有差别：手写完整约定一项可以相差四倍。`,
    floor: '基准',
    mix: '真实应用的组合',
    later: (api) => `${api}，异步`,
    fails: (why) => `失败：${why}`,
  },
  start: {
    title: '启动',
    heads: [
      '空应用的倍数',
      '耗时',
      '全部 API，空应用的倍数',
      '首次调用，基准的倍数',
      '耗时',
      '占用堆',
    ],
    introduction:
      '在全新的运行环境里，编译并运行用到 `uploadFile` 或全部 API 的应用，与空应用相比的倍数；以及在这样的环境里第一次调用 `uploadFile` 直到有结果，与基准相比的倍数。每个方案有自己的进程，宿主具备平台的全部名称。',
  },
  load: {
    title: '同时上传很多文件',
    introduction:
      '每个上传占用的处理器时间（包括垃圾回收线程），以及进行中占用的内存。每项在自己的进程里测五次，每次共上传 10,000 个，取最好的一次。同时进行 10,000 个时超出了 V8 的新生代空间，V8 要复制这些对象，耗时随字节数增加。如果同时 100 个也同样慢，说明已经结束的调用要等到完整回收才释放：程序把函数字面量直接赋给属性时，V8 就会这样。',
    heap: (count) => `堆，${count}`,
  },
  build: {
    title: '构建',
    introduction: ({ babel, use, rest }) =>
      `用到 crossmp 的文件，Babel 读取和输出要 ${milliseconds(babel)}，crossmp 的插件另外增加 ${milliseconds(use)}；没有用到的文件增加 ${milliseconds(rest)}。框架的编译是其自身构建的一部分，没有测量。`,
  },
  bars: {
    title: '各方案 uploadFile 的字节数，以及通过的行为检查',
    of: (platform) => `${platform}上的 uploadFile：字节数（brotli），以及通过的行为检查`,
  },
  about: ({ name, bundled, build, note = '' }) =>
    contenders[name] ?? { name, bundled, build, note },
  behaviour: (name) => behaviours[name] ?? name,
  probe: (behaviour, name) => probes[behaviour]?.[name] ?? name,
  colon: '：',
  semicolon: '；',
}
