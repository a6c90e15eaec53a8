import type { Explanations } from './explanation'

const guardIt =
  'Ask `mpx.canIUse` before you use it, and do without it where the answer is no. Or raise `targets`.'

const everyApi =
  'The plugin imports the APIs that a file names, and nothing else. Here it cannot tell which ones are meant, so the app contains all of them.'

export const english: Explanations = {
  'absent-api': {
    title: 'The platform has no such API',
    why: 'The call is rejected, or throws, on every version of that platform.',
    whatToDo:
      'Guard the call with `mpx.is` or `mpx.canIUse`, and offer something else on the other platform. The branch that is not for a platform is removed from its build.',
    before: 'mpx.addCard({ cardList: [] })',
    after: "if (mpx.is('wechat')) mpx.addCard({ cardList: [] })",
  },
  'newer-api': {
    title: 'An API is newer than the oldest version that the app runs on',
    why: 'On an older host the call is rejected, or throws, with an error of kind version.',
    whatToDo:
      'Ask `mpx.canIUse` before you call it, and do without it where the answer is no. If nobody has so old a version any more, raise `targets`, and set the same minimum with the vendor.',
    before: 'mpx.chooseVideo()',
    after: "if (mpx.canIUse('chooseVideo')) mpx.chooseVideo()",
  },
  'newer-option': {
    title: 'An option is newer than the oldest version that the app runs on',
    why: 'An older host ignores the option. Where it would change what the call means, crossmp rejects the call instead.',
    whatToDo: guardIt,
    before: "mpx.request({ url: 'https://example.com', enableChunked: true })",
    after: `mpx.request({
  url: 'https://example.com',
  enableChunked: mpx.canIUse('request.object.enableChunked'),
})`,
  },
  'newer-value': {
    title: 'A value of an option is newer than the oldest version that the app runs on',
    why: 'An older host does not understand the value, so the call is rejected there.',
    whatToDo: guardIt,
    before: "mpx.chooseMedia({ mediaType: ['mix'] })",
    after: `if (mpx.canIUse('chooseMedia.object.mediaType.mix')) {
  mpx.chooseMedia({ mediaType: ['mix'] })
}`,
  },
  'refused-option': {
    title: 'The platform rejects an option',
    why: 'The platform never has this option, and without it the call would mean something else. crossmp rejects the call.',
    whatToDo: 'Leave the option out on that platform, or guard it with `mpx.canIUse`.',
    before: "mpx.request({ url: 'https://example.com', enableChunked: true })",
    after: `if (mpx.canIUse('request.object.enableChunked')) {
  mpx.request({ url: 'https://example.com', enableChunked: true })
}`,
  },
  'refused-value': {
    title: 'The platform rejects a value of an option',
    why: 'The platform never has this value, and no other value means the same. crossmp rejects the call.',
    whatToDo: 'Pass another value on that platform, or guard the call with `mpx.canIUse`.',
    before: "mpx.getLocation({ type: 'wgs84' })",
    after: "mpx.getLocation({ type: 'gcj02' })",
  },
  'needed-option': {
    title: 'A call lacks an option that the platform needs',
    why: 'The platforms do not need the same options. Without this one the call is rejected on one of them.',
    whatToDo:
      'Pass what the platform needs, next to what the other one needs. Or guard the call with `mpx.is`.',
    before: 'mpx.requestPayment({ timeStamp, nonceStr, package: prepaid, paySign })',
    after: 'mpx.requestPayment({ timeStamp, nonceStr, package: prepaid, paySign, tradeNO })',
  },
  undeclared: {
    title: '`app.json` lacks what an API needs',
    why: 'WeChat lets an app call the APIs of location, of sound and location in the background, and of workers only if its `app.json` says so. Without that the call fails, or the event never comes.',
    whatToDo:
      'Declare it in `app.json`. crossmp reads the one that stands above the file. In an app of a framework there is none before the build, and nothing is reported.',
    before: '{ "pages": ["pages/map"] }',
    after: '{ "pages": ["pages/map"], "requiredPrivateInfos": ["getLocation"] }',
  },
  'unknown-option': {
    title: 'No platform has such an option',
    why: 'The option does nothing. Its name is very near to that of another one, or it is the name that one platform has for it.',
    whatToDo: "Write the option that is suggested: options have WeChat's names.",
    before: "mpx.request({ url: 'https://example.com', headers: {} })",
    after: "mpx.request({ url: 'https://example.com', header: {} })",
  },
  'unknown-query': {
    title: '`canIUse` is asked for something that crossmp does not know',
    why: 'The answer is always no, so what the question guards never runs.',
    whatToDo:
      "Correct the name. The pages of the APIs list what there is: `mpx.canIUse('request.object.timeout')` asks for an option.",
    before: "if (mpx.canIUse('requets')) mpx.request({ url: 'https://example.com' })",
    after: "if (mpx.canIUse('request')) mpx.request({ url: 'https://example.com' })",
  },
  'unknown-platform': {
    title: '`is` is asked for a platform that crossmp does not know',
    why: 'The answer is always no, so what the question guards never runs.',
    whatToDo: "Write `'wechat'` or `'alipay'`.",
    before: "if (mpx.is('weixin')) mpx.addCard({ cardList: [] })",
    after: "if (mpx.is('wechat')) mpx.addCard({ cardList: [] })",
  },
  'whole-object': {
    title: 'All of the object is needed',
    why: everyApi,
    whatToDo: 'Name each API where you use it. Pass functions on, and not the object.',
    before: 'start(mpx)',
    after: 'start({ request: mpx.request })',
  },
  'computed-member': {
    title: 'The name of an API is only known at run time',
    why: everyApi,
    whatToDo: 'Name each API where you use it, for example in a table of the ones that you need.',
    before: 'mpx[name]()',
    after: 'const apis = { show: mpx.showLoading, hide: mpx.hideLoading }\napis[name]()',
  },
  'foreign-member': {
    title: "crossmp has no such member of the host's object",
    why: 'An object of one host stands for `mpx` in this build. `mpx` has no such member, so it is read of the host that the build is for, where it may mean something else or be missing.',
    whatToDo:
      'Write the API of `mpx` that is suggested. If there is none, guard the call, or write it for each platform.',
    before: 'wx.getMenuStyle()',
    after: "if (mpx.is('wechat')) wx.getMenuStyle()",
  },
  'own-spelling': {
    title: "A call is written in Alipay's own names",
    why: "In WeChat's build, `my` stands for `mpx`. The options and results of `mpx` have WeChat's names, and those of `my` do not.",
    whatToDo: "Call `mpx` instead, with WeChat's names of options and results.",
    before: "my.request({ url: 'https://example.com', headers: {} })",
    after: "mpx.request({ url: 'https://example.com', header: {} })",
  },
  'foreign-write': {
    title: "Something is written to another platform's object",
    why: 'The object is not there in this build, and crossmp does not compile writes to it. The code throws.',
    whatToDo: 'Guard it with `mpx.is`. Better, keep what you add in a module of your own.',
    before: 'wx.request = wrap(wx.request)',
    after: "if (mpx.is('wechat')) wx.request = wrap(wx.request)",
  },
  'unknown-member': {
    title: '`mpx` has no such member',
    why: 'No platform has an API of this name, so the build ends here.',
    whatToDo:
      'Correct the name. If it is an API of the host that crossmp does not have, call it on `mpx.native`.',
    before: "mpx.requets({ url: 'https://example.com' })",
    after: "mpx.request({ url: 'https://example.com' })",
  },
  'member-is-export': {
    title: 'An export of crossmp is read as a member of `mpx`',
    why: 'The members of `mpx` are APIs of the host. What crossmp adds to them is imported by name, so the build ends here.',
    whatToDo: 'Import it by its name.',
    before: 'mpx.isCancel(error)',
    after: "import { isCancel } from 'crossmp'\n\nisCancel(error)",
  },
  'unknown-export': {
    title: 'crossmp has no such export',
    why: 'What is imported is not there, so the build ends here. If it is a type, Babel cannot tell.',
    whatToDo: 'Correct the name, or write `type` before the name of a type.',
    before: "import { requets } from 'crossmp'\n\nrequets({ url: 'https://example.com' })",
    after: "import { request } from 'crossmp'\n\nrequest({ url: 'https://example.com' })",
  },
  'no-default-export': {
    title: 'crossmp has no default export',
    why: 'All that it exports has a name, so the build ends here.',
    whatToDo: 'Import `mpx` by its name.',
    before: "import mpx from 'crossmp'\n\nmpx.request({ url: 'https://example.com' })",
    after: "import { mpx } from 'crossmp'\n\nmpx.request({ url: 'https://example.com' })",
  },
  unparsable: {
    title: 'A file is neither JavaScript nor TypeScript',
    why: 'The command `crossmp check` reads files as Babel does. It cannot tell what this one uses.',
    whatToDo:
      'Correct the syntax at the place that is named. A file with types needs a name that ends in `.ts`, and a component needs `lang="ts"` on its script.',
    before: 'mpx.request({ url: )',
    after: "mpx.request({ url: 'https://example.com' })",
  },
  summary: {
    title: 'A build has more findings than are shown one by one',
    why: 'The first ten are shown with their code. This is a list of all: each finding once, with its first place.',
    whatToDo: 'Set the option `details` of the plugin to see each place, or run `crossmp check`.',
    before: "crossmp({ platform: 'alipay' })",
    after: "crossmp({ platform: 'alipay', details: true })",
  },
}
