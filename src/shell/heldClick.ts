/** What answers only once the page is alive: without that such a link goes to a page that knows nothing of the wish that it bears. */
const HELD =
  'a[data-held], button[type="button"]:not([popovertarget], [data-search], .start-failed *)';

/**
 * A click before the controls of a page answer is kept until they do, and shown to have been heard: the last one counts.
 * Where the page does not come to life, nothing comes of it, and the page says why.
 */
export function holdClick(): void {
  const root = document.documentElement;
  const isDecided = () => 'hydrated' in root.dataset || 'failed' in root.dataset;
  let held: HTMLElement | undefined;
  const hold = (event: MouseEvent) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const control = target instanceof Element && target.closest<HTMLElement>(HELD);
    if (!control || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    held = control;
    root.dataset.clicked = '';
  };
  addEventListener('click', hold, true);
  const deciding = new MutationObserver(() => {
    if (!isDecided()) return;
    deciding.disconnect();
    removeEventListener('click', hold, true);
    delete root.dataset.clicked;
    if ('hydrated' in root.dataset) held?.click();
  });
  deciding.observe(root, { attributeFilter: ['data-hydrated', 'data-failed'] });
}
