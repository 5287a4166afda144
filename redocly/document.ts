export function document() {
  return { Root: { leave(root: any) { root.info.description += '\nHELLO-DECORATOR' } } }
}
