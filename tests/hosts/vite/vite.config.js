import { readdirSync } from 'node:fs'
import journey from '@journey-lang/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  // A strict build fails where a journey has an error.
  plugins: [journey({ strict: process.env.JOURNEY_STRICT === '1' })],
  build: { rolldownOptions: { input: readdirSync('.').filter((it) => it.endsWith('.html')) } },
})
