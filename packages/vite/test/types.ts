/** Read by the compiler alone: the plugin is one for each bundler, and a journey has its types. */
/// <reference types="@journey-lang/vite/client" />
import type { Plugin as RollupPlugin } from 'rollup'
import type { Plugin as VitePlugin } from 'vite'
import wine, { findings, mermaid, model } from './wine.journey'
import journey from '../src/index.ts'

export const forVite: VitePlugin = journey()
export const forRollup: RollupPlugin = journey({
  strict: true,
  language: 'nl',
  preset: 'coaching',
  today: '2026-11-22',
})

export const titles: readonly string[] = wine.model.journeys.map((it) => it.title)
export const lines: readonly number[] = findings.map((it) => it.line)
export const picture: string | undefined = mermaid['wine']?.['funnel']
export const version: 1 = model.version
// @ts-expect-error -- A finding has no such thing.
export const wrong: unknown = wine.findings[0]?.position
