/** The colours of the editor, as Mermaid takes them. Mermaid calculates with colours, so that it needs their figures. */
import type { MermaidConfig } from 'mermaid'

/** How a picture is to look. */
export interface Look {
  readonly kind: 'light' | 'dark' | 'contrast-light' | 'contrast-dark'
  /** As `#rrggbb`. */
  readonly ground: string
  readonly front: string
}

/** The looks of pictures that leave the editor. */
export const plainLight: Look = { kind: 'light', ground: '#ffffff', front: '#1f1f1f' }
export const plainDark: Look = { kind: 'dark', ground: '#1f1f1f', front: '#e4e4e4' }

/** How the editor looks now. */
export function editorLook(): Look {
  const classes = document.body.classList
  const kind = classes.contains('vscode-high-contrast-light')
    ? 'contrast-light'
    : classes.contains('vscode-high-contrast')
      ? 'contrast-dark'
      : classes.contains('vscode-dark')
        ? 'dark'
        : 'light'
  const isDark = kind === 'dark' || kind === 'contrast-dark'
  const usual = isDark ? plainDark : plainLight
  const ground = hex(variable('--vscode-editor-background'), usual.ground)
  return { kind, ground, front: hex(variable('--vscode-editor-foreground'), usual.front) }
}

/** Says when the editor looks different. A theme changes the classes of the body, and the variables of the root. */
export function watchLook(changed: () => void): void {
  const observer = new MutationObserver(changed)
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] })
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] })
}

/** Whether a colour, as `#rrggbb`, is dark. */
export function isDark(colour: string): boolean {
  const [red, green, blue] = parts(colour)
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}

/** The part of Mermaid's configuration that is about colours. */
export function mermaidTheme({ kind, ground, front }: Look): MermaidConfig {
  const contrast = kind === 'contrast-light' || kind === 'contrast-dark'
  const fills = hues.map((it) => (contrast ? ground : mix(it, ground, isDark(ground) ? 0.34 : 0.2)))
  const quiet = contrast ? front : mix(front, ground, 0.75)
  return {
    theme: 'base',
    darkMode: isDark(ground),
    themeVariables: {
      darkMode: isDark(ground),
      background: ground,
      primaryColor: mix(hues[0], ground, 0.2),
      primaryTextColor: front,
      primaryBorderColor: quiet,
      lineColor: quiet,
      textColor: front,
      titleColor: front,
      nodeTextColor: front,
      edgeLabelBackground: ground,
      ...Object.fromEntries(fills.map((it, at) => [`fillType${at}`, it])),
      ...Object.fromEntries(people.slice(0, 6).map((it, at) => [`actor${at}`, it])),
    },
    // Mermaid gives a journey diagram black lines and frames, whatever is behind them.
    themeCSS: [
      `rect.task, rect.journey-section { stroke: ${quiet}; stroke-width: ${contrast ? 2 : 1}px; }`,
      `defs marker > path { fill: ${quiet}; stroke: none; }`,
      `line { stroke: ${quiet}; }`,
      `svg > text { fill: ${front}; }`,
      // Its themes know six people; more than thirty nobody can tell apart by their colours.
      ...Array.from({ length: 24 }, (_, at) => `.actor-${at + 6} { fill: ${people[(at + 6) % people.length]}; }`),
    ].join('\n'),
  }
}

/** Of sections, in turn. Mixed with the ground, so that text can be read on them. */
const hues = ['#3b82c4', '#2f9e6e', '#c2791f', '#9a5cc6', '#c0546c', '#2b9aa8', '#7f8f2a', '#6a6fd0'] as const

/** Of people, in turn: they can be told apart on light and on dark. */
const people = [
  '#2f9e6e',
  '#3b82c4',
  '#e0a100',
  '#c0546c',
  '#9a5cc6',
  '#7fd1de',
  '#a5672b',
  '#b6c24a',
  '#f09ec0',
  '#8a8f98',
]

function variable(name: string): string {
  return getComputedStyle(document.body).getPropertyValue(name).trim()
}

/** A colour in any writing of CSS as `#rrggbb`. What is transparent is taken as if it were not. */
function hex(colour: string, otherwise: string): string {
  if (colour === '' || !CSS.supports('color', colour)) return otherwise
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return otherwise
  canvas.fillStyle = colour
  const written = canvas.fillStyle
  if (written.startsWith('#')) return written.slice(0, 7)
  const figures =
    written
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? []
  return figures.length === 3 ? toHex(figures) : otherwise
}

/** So much of one colour, and the rest of the other. */
function mix(one: string, other: string, share: number): string {
  const there = parts(other)
  return toHex(parts(one).map((it, at) => it * share + (there[at] ?? 0) * (1 - share)))
}

function parts(colour: string): readonly [number, number, number] {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16)
  return [at(1), at(3), at(5)]
}

function toHex(figures: readonly number[]): string {
  return `#${figures.map((it) => Math.round(it).toString(16).padStart(2, '0')).join('')}`
}
