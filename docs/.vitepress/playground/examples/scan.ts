import { isCancel, mpx } from 'crossmp'

page.button('Scan', async () => {
  try {
    const { result } = await mpx.scanCode({ scanType: ['barCode', 'qrCode'] })
    const { data } = await mpx.request<{ name: string }>({
      url: 'https://example.com/products',
      data: { code: result },
    })
    const { tapIndex } = await mpx.showActionSheet({ itemList: ['Buy', 'Put on the list'] })
    page.text(`${data.name} (${result}): ${tapIndex === 0 ? 'bought' : 'on the list'}`)
  } catch (error) {
    if (!isCancel(error)) throw error
    page.text('Nothing was chosen.')
  }
})
