import type { Sentences } from './_types'

export const open = {
  authorize:
    '在用到之前向用户申请授权，只询问一次，被拒绝后会直接失败，只能用 `openSetting` 恢复。',
  checkSession: '检查最近一次 `login` 的登录态是否有效，有效则成功，仅微信支持。',
  chooseAddress: '让用户选择一个收货地址。',
  createInterstitialAd: '获取插屏广告。',
  createRewardedVideoAd:
    '获取激励视频广告，同一广告位每次返回的是同一个对象，监听函数添加一次即可。',
  getExptInfoSync: '同步获取 We 分析里的实验对当前用户给出的参数。',
  getExtConfig: '获取第三方平台为模板小程序设置的自定义数据。',
  getExtConfigSync: '同步获取第三方平台为模板小程序设置的自定义数据，没有则为空。',
  getPrivacySetting: '查询用户是否还需要同意隐私协议。',
  getSetting: '获取用户对当前小程序的授权情况。',
  getShareInfo: '获取小程序被转发到了哪个群，仅微信支持且已废弃，由 `getGroupEnterInfo` 代替。',
  getUserInfo: '获取用户的昵称和头像，微信如今只给出统一的匿名信息，请改为让用户自己填写。',
  getUserProfile:
    '在用户点击时申请获取昵称和头像，微信如今只给出统一的匿名信息，请改为让用户自己填写。',
  getWeRunData: '获取用户的微信运动步数，用户须已登录并授权，仅微信支持。',
  hideShareMenu: '隐藏页面菜单里的转发，用 `showShareMenu` 恢复。',
  login: '静默获取登录凭证 code，服务器用它得知用户是谁。',
  onNeedPrivacyAuthorization:
    '设置征求用户同意隐私协议的方式，代替宿主自带的弹窗，以最后一次设置为准。',
  openPrivacyContract: '打开隐私协议。',
  openSetting: '打开小程序的授权设置页，用户返回后成功，须由用户点击触发。',
  reportAnalytics: '上报管理后台里定义的事件，请改用它的后继 `reportEvent`。',
  reportEvent: '上报管理后台里定义的事件及其字段。',
  reportMonitor: '按名称向管理后台里定义的监控项上报一个数值。',
  reportPerformance: '按管理后台里的 id 上报一项性能数据，`dimensions` 是最多三个自定义维度。',
  requestFacialVerify:
    '用人脸核验用户是否为服务器指定的人，成功只表示核验结束，结果由服务器向微信查询，仅微信支持。',
  requestPayment: '让用户支付服务器创建的订单，底层是 `wx.requestPayment` 或 `my.tradePay`。',
  requestSubscribeMessage: '询问用户愿意接收哪些订阅消息，须由用户点击触发。',
  requirePrivacyAuthorize: '在还需要时，请用户同意隐私协议。',
  showShareMenu: '重新显示被 `hideShareMenu` 隐藏的转发。',
} satisfies Partial<Sentences>
