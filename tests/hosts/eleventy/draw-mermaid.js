/** Puts a picture in place of every block of code in the language Mermaid. Stands in the page behind the script of Mermaid. */
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
const pictures = [...document.querySelectorAll('pre > code.language-mermaid')].map((code) => {
  const picture = document.createElement('div')
  picture.textContent = code.textContent
  code.parentElement.replaceWith(picture)
  return picture
})
await mermaid.run({ nodes: pictures })
