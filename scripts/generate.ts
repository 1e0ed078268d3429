/** Writes everything that is read off the vocabulary: `npm run generate`. */
import { generatedFiles } from './generate/products.ts'
import { bringUpToDate } from './generate/up-to-date.ts'

const files = await generatedFiles()
const changed = await bringUpToDate(files)
for (const path of changed) console.log(path)
console.log(`${files.length} generated files, ${changed.length} of them changed.`)
