export function FileOpener(_: { keeper: unknown }) {
  return null;
}
