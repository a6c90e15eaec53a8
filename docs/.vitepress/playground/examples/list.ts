import { mpx } from 'crossmp'

interface Answer {
  items: { id: number; price: number }[]
  more: boolean
}

let next = 0

async function load() {
  await mpx.showLoading({ title: 'Loading' })
  try {
    const { data } = await mpx.request<Answer>({
      url: 'https://example.com/items',
      data: { page: next },
    })
    for (const { id, price } of data.items) page.text(`Item ${id}: ${price} yuan`)
    next = data.more ? next + 1 : -1
  } finally {
    await mpx.hideLoading()
  }
}

page.button('Next page', async () => {
  if (next < 0) await mpx.showToast({ title: 'That is all', icon: 'none' })
  else await load()
})
