import type { Help } from './help'

export const minimum: Help = {
  en: `Usage: crossmp minimum [paths…] [options]

Tells the oldest version of each platform on which the code works as it is, and
what sets it. What mpx.canIUse or another test guards does not count. It reads
the same files as crossmp check, with the same options of the project.

  --platform <name>    wechat or alipay. Left out: what the project builds for.
  --globals <names>    Globals that stand for mpx: wx,uni
  --imports <names>    Modules of frameworks that stand for it: @tarojs/taro
  --json               Prints all of it as JSON.
  --lang <en|zh>       The language of the text. Left out: that of the system.
  --help               Shows this.

Where the app has the package miniprogram-versions installed, it tells the share
of WeChat's users that a minimum reaches.

Exit status: 0, 1 where a file could not be read as code, 2 where it could not
run, or not read a file.
`,
  zh: `用法：crossmp minimum [路径…] [选项]

给出代码不作修改就能运行的各平台最低版本，以及由哪些用法决定。
用 mpx.canIUse 等判断过的用法不计。读取的文件和项目的选项与 crossmp check 相同。

  --platform <名字>    wechat 或 alipay。默认：项目构建的所有平台。
  --globals <名字>     代表 mpx 的全局对象：wx,uni
  --imports <名字>     代表 crossmp 的框架模块：@tarojs/taro
  --json               以 JSON 输出全部内容。
  --lang <en|zh>       文字的语言。默认：系统的语言。
  --help               显示帮助。

如果应用安装了 miniprogram-versions，还会给出最低版本覆盖的微信用户比例。

退出码：正常为 0，有文件无法解析为 1，无法运行或有文件读不了为 2。
`,
}
