/**
 * What is done in the page. Each function that the page runs stands on its own, because only its text goes there:
 * it may use nothing that is declared outside of it.
 */
import type { Page } from 'playwright-core'

declare const mermaid: {
  readonly initialize: (config: object) => void
  readonly parse: (text: string) => Promise<unknown>
  readonly render: (id: string, text: string) => Promise<{ readonly svg: string; readonly diagramType: string }>
}

/** Why Mermaid cannot read a text, or an empty string when it can. */
export function parseProblem(page: Page, text: string): Promise<string> {
  return page.evaluate(async (source) => {
    try {
      await mermaid.parse(source)
      return ''
    } catch (error) {
      return String(error)
    }
  }, text)
}

/** Draws a picture and puts it in the page, in place of the one before. Gives the type of the diagram. */
export function show(page: Page, text: string, theme: 'default' | 'dark' = 'default'): Promise<string> {
  return page.evaluate(
    async ([source, name]) => {
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        suppressErrorRendering: true,
        logLevel: 'error',
        theme: name,
      })
      document.body.replaceChildren()
      const { svg, diagramType } = await mermaid.render('picture', source)
      document.body.innerHTML = svg
      document.body.style.background = name === 'dark' ? '#1e1e1e' : '#ffffff'
      return diagramType
    },
    [text, theme] as const,
  )
}

/**
 * The texts of the picture that is shown, by the place where they stand: `title`, `section 0`, `task 0`, `people 0` and
 * `legend` of a journey diagram; the id of a node or a subgraph, and `from>to` for an edge, of a flowchart.
 * Lines and names are parted by `\n`. A page may hold more than the picture, which is then named by a selector.
 */
export function readTexts(page: Page, picture = 'svg'): Promise<Readonly<Record<string, string>>> {
  return page.evaluate((selector) => {
    const texts: Record<string, string> = {}
    const put = (place: string, text: string): void => {
      texts[place] = place in texts ? `${texts[place]}\n${text}` : text
    }
    const textOf = (element: Element | null | undefined): string => {
      if (!element) return 'nothing'
      const copy = element.cloneNode(true) as Element
      for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
      return copy.textContent
    }
    /** A journey diagram has every text twice; what reads no HTML shows the second. */
    const boxText = (box: Element): string => {
      const shown = textOf(box.querySelector('foreignObject'))
      const plain = Array.from(box.querySelectorAll('switch > text'), (it) => it.textContent).join('\n')
      return shown === plain ? shown : `${shown} but without HTML ${plain}`
    }
    const svg = document.querySelector(selector)!
    put('accessible title', textOf(svg.querySelector(':scope > title')))
    for (const title of svg.querySelectorAll(':scope > text:not(.legend)')) put('title', textOf(title))
    for (const name of svg.querySelectorAll('text.legend')) put('legend', textOf(name))
    for (const [index, it] of svg.querySelectorAll('rect.journey-section').entries()) {
      put(`section ${index}`, boxText(it.parentElement!))
    }
    for (const [index, line] of svg.querySelectorAll('line.task-line').entries()) {
      put(`task ${index}`, boxText(line.parentElement!))
      for (const person of line.parentElement!.querySelectorAll('title')) put(`people ${index}`, textOf(person))
    }
    for (const node of svg.querySelectorAll('g.node')) {
      put(/flowchart-(\w+)-\d+$/.exec(node.id)?.[1] ?? node.id, textOf(node.querySelector('.nodeLabel')))
    }
    for (const cluster of svg.querySelectorAll('g.cluster')) {
      put(/\w+$/.exec(cluster.id)?.[0] ?? cluster.id, textOf(cluster.querySelector('.nodeLabel')))
    }
    for (const root of svg.querySelectorAll('g.edgeLabels')) {
      const paths = root.parentElement!.querySelectorAll(':scope > g.edgePaths > path')
      for (const [index, label] of root.querySelectorAll(':scope > g.edgeLabel').entries()) {
        // Older versions write the id of an edge on its line only; lines and labels stand in one order.
        const id = label.querySelector('.label')?.getAttribute('data-id') ?? paths[index]?.id ?? ''
        const [, from, to] = /(?:^|-)L_([^_]+)_([^_]+)_/.exec(id) ?? []
        const text = textOf(label)
        if (text !== '') put(`${from}>${to}`, text)
      }
    }
    return texts
  }, picture)
}

/** Whatever should never be in a picture: elements that our diagrams do not consist of, handlers and links. */
export function findIntruders(page: Page, place = 'body'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const known = new Set(
      'svg style g defs marker path rect circle line polygon text tspan title desc switch foreignobject div span p br'
        .concat(' lineargradient stop filter fedropshadow')
        .split(' '),
    )
    return Array.from(document.querySelectorAll(`${selector} *`)).flatMap((element) => {
      const name = element.localName.toLowerCase()
      const attributes = Array.from(element.attributes).filter(
        (it) =>
          /^on|^(?:xlink:)?href$|^src/i.test(it.name) ||
          // What is only read out may hold any text.
          (/javascript:/i.test(it.value) && !it.name.startsWith('aria-')),
      )
      return [
        ...(known.has(name) ? [] : [`<${name}>`]),
        ...attributes.map((it) => `<${name} ${it.name}="${it.value}">`),
      ]
    })
  }, place)
}
