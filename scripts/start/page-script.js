/* Runs in the page: puts every picture under its journey. Text of the user only ever becomes a text node. */
/* global mermaid, document, window */
const pictures = JSON.parse(document.getElementById('pictures').textContent)
const main = document.querySelector('main')
const dark = window.matchMedia('(prefers-color-scheme: dark)').matches

mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  ...(dark ? { theme: 'dark' } : {}),
})
void drawAll().then(() => document.documentElement.setAttribute('data-drawn', String(pictures.length)))

async function drawAll() {
  if (pictures.length === 0) main.append(element('p', 'There is no journey in these files yet.'))
  let place = ''
  let section
  for (const [index, picture] of pictures.entries()) {
    const here = `${picture.path} ${picture.journey}`
    if (here !== place) {
      section = element('section')
      section.append(element('h1', picture.journey), element('p', about(picture), 'about'))
      main.append(section)
      place = here
    }
    await draw(picture, index, section)
  }
}

async function draw(picture, index, section) {
  const figure = element('figure')
  const caption = element('figcaption')
  caption.append(element('strong', picture.view), element('span', ` ${picture.question}`))
  const drawing = element('div', '', 'drawing')
  const source = element('details')
  source.append(element('summary', 'Mermaid text'), element('pre', picture.text))
  figure.append(caption, drawing, source)
  section.append(figure)
  try {
    const { svg } = await mermaid.render(`picture-${index}`, picture.text)
    drawing.innerHTML = svg
    keepReadable(drawing.querySelector('svg'))
  } catch (error) {
    drawing.append(element('p', `This picture could not be drawn: ${error.message}`))
    console.error(error)
  }
}

/** A wide picture is scrolled rather than shrunk until nobody can read it. */
function keepReadable(svg) {
  svg.style.minWidth = `${Math.round(svg.viewBox.baseVal.width * 0.62)}px`
}

function about({ path, findings }) {
  return findings === 0 ? path : `${path} · ${findings} ${findings === 1 ? 'finding' : 'findings'}, see the report`
}

function element(name, text = '', className = '') {
  const made = document.createElement(name)
  if (text !== '') made.textContent = text
  if (className !== '') made.className = className
  return made
}
