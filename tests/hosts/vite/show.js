import mermaid from 'mermaid'

mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })

/** Draws the journeys of each file, and shows the errors of a file that has some in their place. */
export async function show(files) {
  for (const { journeys, view } of files) {
    const errors = journeys.findings.filter((it) => it.severity === 'error')
    if (errors.length > 0) showErrors(errors)
    else for (const pictures of Object.values(journeys.mermaid)) await showPicture(pictures[view])
  }
}

async function showPicture(text) {
  const { svg } = await mermaid.render(`picture${document.querySelectorAll('figure').length}`, text)
  const picture = document.createElement('figure')
  picture.innerHTML = svg
  document.querySelector('main').append(picture)
}

function showErrors(errors) {
  const box = document.createElement('pre')
  box.textContent = errors.map((it) => `${it.line}:${it.column} ${it.message}`).join('\n')
  document.querySelector('main').append(box)
}
