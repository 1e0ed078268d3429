/** The preview looks as the editor looks, from the moment on that this changes. */
import { today } from './bread.ts'
import { setSettings } from './editor-ui.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order; afterwards the window is light. */
export function themeChecks({ window, keep }: Stage): readonly Check[] {
  const { page } = window
  const preview = previewIn(page)
  return themes.map(({ name, theme, kind, ground, front }) => [
    `${name}: page and picture have the colours of the editor`,
    async () => {
      setSettings(window, { 'workbench.colorTheme': theme })
      await eventually(() => preview.frame.locator('body').getAttribute('data-vscode-theme-kind'), kind)
      await eventually(
        () => preview.frame.locator('body').evaluate((it) => getComputedStyle(it).backgroundColor),
        ground,
      )
      // An arrow of the picture has the colour of the text, and is quiet where that is enough.
      await eventually(
        () =>
          preview.frame
            .locator('svg.picture .edgeLabel p')
            .first()
            .evaluate((it) => getComputedStyle(it).color),
        front,
      )
      await eventually(preview.names, today)
      await keep(`theme ${name}`)
    },
  ])
}

const themes = [
  {
    name: 'dark',
    theme: 'Visual Studio Dark',
    kind: 'vscode-dark',
    ground: 'rgb(30, 30, 30)',
    front: 'rgb(212, 212, 212)',
  },
  {
    name: 'high contrast',
    theme: 'Default High Contrast',
    kind: 'vscode-high-contrast',
    ground: 'rgb(0, 0, 0)',
    front: 'rgb(255, 255, 255)',
  },
  {
    name: 'light high contrast',
    theme: 'Default High Contrast Light',
    kind: 'vscode-high-contrast-light',
    ground: 'rgb(255, 255, 255)',
    front: 'rgb(41, 41, 41)',
  },
  {
    name: 'light',
    theme: 'Visual Studio Light',
    kind: 'vscode-light',
    ground: 'rgb(255, 255, 255)',
    front: 'rgb(0, 0, 0)',
  },
]
