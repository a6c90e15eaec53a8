type Names = Readonly<Record<string, string>>

/** The behaviours in Chinese; a test sees to it that all are there. */
export const behaviours: Names = {
  params: '参数',
  results: '结果',
  errors: '错误',
  task: '任务',
  once: '只结束一次',
  intact: '不改参数',
}

const responses: Names = {
  'uploadFile, data and statusCode': 'uploadFile 的 data 和 statusCode',
  'uploadFile, a 404 is a result': 'uploadFile 遇到 404 是正常结果',
  'request, data, statusCode and header': 'request 的 data、statusCode 和 header',
  'request, a 404 is a result': 'request 遇到 404 是正常结果',
  'downloadFile, tempFilePath and statusCode': 'downloadFile 的 tempFilePath 和 statusCode',
  'chooseImage, tempFilePaths and tempFiles': 'chooseImage 的 tempFilePaths 和 tempFiles',
}

/** What each was tried with. */
export const probes: Readonly<Record<string, Names>> = {
  params: {
    'uploadFile, name': 'uploadFile 的 name',
    'uploadFile, header': 'uploadFile 的 header',
    'uploadFile, formData': 'uploadFile 的 formData',
    'uploadFile, fileType for older Alipay': '旧版支付宝需要的 uploadFile 的 fileType',
    'downloadFile, header': 'downloadFile 的 header',
    'request, header': 'request 的 header',
    'request, method and data': 'request 的 method 和 data',
    'request, responseType': 'request 的 responseType',
  },
  results: responses,
  errors: {
    'errMsg names the API': 'errMsg 写明 API 名称',
    'errMsg tells that the user cancelled': 'errMsg 写明用户取消',
    'fail and complete are told the same': 'fail 和 complete 收到同样的内容',
    'an Error': '是 Error 对象',
    'a host that throws rejects': '宿主抛出异常时 Promise 被拒绝',
  },
  task: {
    'is a promise': '是 Promise',
    'tells progress': '报告进度',
    'uploadFile, abort': 'uploadFile 可以中止',
    'request, abort': 'request 可以中止',
  },
  once: {
    'a host that succeeds twice': '宿主成功两次',
    'a host that succeeds, then fails': '宿主先成功后失败',
  },
  intact: {
    uploadFile: 'uploadFile 的参数',
    request: 'request 的参数',
    downloadFile: 'downloadFile 的参数',
    chooseImage: 'chooseImage 的参数',
  },
}
