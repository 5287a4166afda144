export function document() {
  return {}
}
