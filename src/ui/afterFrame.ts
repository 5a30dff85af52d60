/** Does something as soon as the next frame is on its way to the screen. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
