Component({ props: { title: '', desc: '', num: '' } })
