import type { Sentences } from './_types'

export const network = {
  closeSocket: '关闭 `connectSocket` 打开的连接，关闭后触发 `onSocketClose`。',
  connectSocket: '建立 WebSocket 连接，并立即返回任务对象。',
  downloadFile: '用 GET 下载文件，保存为临时文件或存到 `filePath`。',
  onSocketClose: '监听 WebSocket 连接关闭，不论是什么原因。',
  onSocketError: '监听 WebSocket 连接失败或中断。',
  onSocketMessage: '监听 WebSocket 收到的每一条消息。',
  onSocketOpen: '监听 WebSocket 连接打开，此后可以发送消息。',
  request: '发起 HTTP 请求。',
  sendSocketMessage: '通过 `connectSocket` 打开的连接发送消息。',
  uploadFile: '以 multipart/form-data 的 POST 请求上传一个本地文件。',
} satisfies Partial<Sentences>
