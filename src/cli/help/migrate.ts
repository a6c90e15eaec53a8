import type { Help } from './help'

export const migrate: Help = {
  en: `Usage: crossmp migrate [paths…] [options]

Rewrites calls of wx, my, uni, Taro and Mpx to mpx of crossmp, in scripts and in
the scripts of components, as crossmp check reads them. What can't be rewritten
stays, and a comment that begins with crossmp-migrate says why. Without paths,
the current folder is read. Files that git ignores are left out, unless they
are named as paths.

  --dry              Shows the changes as a diff, and writes nothing.
  --force            Writes although git has changes that are not committed.
  --globals <names>  The globals to rewrite: wx,my,uni. Left out: all of them.
  --imports <names>  The modules to rewrite: @tarojs/taro,@mpxjs/core. Left out:
                     all of them.
  --json             Prints what was done as JSON.
  --lang <en|zh>     The language of this help. Left out: that of the system.
  --help             Shows this.

Exit status: 0, 1 where a file can't be read and stays as it is, 2 where it
could not run: then nothing is written.
`,
  zh: `用法：crossmp migrate [路径…] [选项]

把脚本和组件脚本里 wx、my、uni、Taro 和 Mpx 的调用改写成 crossmp 的 mpx，
读取的文件与 crossmp check 相同。无法改写的保持原样，并用以 crossmp-migrate
开头的注释说明原因。不写路径时，读取当前目录。git 忽略的文件不改写，除非在路径里
写明。

  --dry              以 diff 显示改动，不写入文件。
  --force            即使 git 中有未提交的改动也写入。
  --globals <名字>   要改写的全局对象：wx,my,uni。默认：全部。
  --imports <名字>   要改写的模块：@tarojs/taro,@mpxjs/core。默认：全部。
  --json             以 JSON 输出做了什么。
  --lang <en|zh>     帮助的语言。默认：系统的语言。
  --help             显示帮助。

退出码：正常为 0，有文件读不了而保持原样为 1，无法运行为 2，此时不写入任何文件。
`,
}
