// The example's page in a browser: what a mini-program's page would do with `setData`.
/* global app */
const find = (id) => document.getElementById(id)

const view = {
  showStep(step) {
    const line = document.createElement('li')
    line.textContent = `${step.name}: ${step.status}`
    line.dataset.step = JSON.stringify(step)
    find('steps').append(line)
  },
  showProgress(percent) {
    const { dataset } = find('progress')
    find('progress').value = percent
    dataset.told = `${dataset.told ?? ''} ${percent}`
  },
  showProblem(message, error) {
    find('problem').textContent = message
    find('problem').dataset.kind = error.kind
  },
}

app.onLaunch({ query: { server: location.origin } })
find('share').onclick = async () => {
  await app.onShareTap(view)
  document.body.dataset.done = 'true'
}
