/** Writes everything that is read off the vocabulary and the rules: `npm run generate`. */
import { formatted } from './generate/formatted.ts'
import { indexes } from './generate/indexes.ts'
import { bringUpToDate } from './generate/up-to-date.ts'

// The lists of rules and views come first: what is read off the rules needs all of them, also one that has just been added.
const lists = await bringUpToDate(await Promise.all(indexes().map(formatted)), [])
const { generatedFiles } = await import('./generate/products.ts')
const files = await generatedFiles()
const changed = [...lists, ...(await bringUpToDate(files))]
for (const path of changed) console.log(path)
console.log(`${files.length} generated files, ${changed.length} of them changed.`)
