/** What answers only once the page is alive: without that such a link goes to a page that knows nothing of the wish that it bears. */
const HELD = 'a[data-held], button[type="button"]:not([popovertarget], [data-search])';

/** Where files may be let go. */
const DROPS = '.open-door';

declare global {
  /** Files that were let go before anything took them. */
  var rungsDropped: DataTransfer | undefined;
}

/**
 * What somebody does before the controls of a page answer is kept until they do, and shown to have been heard: the last
 * click, or the files that they let go where files are taken, for which a browser would leave the page. Where the page does
 * not come to life nothing comes of it, and the page says why.
 */
export function holdActs(): void {
  const root = document.documentElement;
  const holding = new AbortController();
  let clicked: HTMLElement | undefined;
  const hear = (event: Event) => {
    event.preventDefault();
    root.dataset.clicked = '';
  };
  const onClick = (event: MouseEvent) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const control = target instanceof Element && target.closest<HTMLElement>(HELD);
    if (!control || ctrlKey || metaKey || shiftKey) return;
    hear(event);
    clicked = control;
  };
  const onDrag = (event: DragEvent) => {
    const files = event.dataTransfer?.files;
    if (!files || !document.querySelector(DROPS)) return;
    // What is not taken is not let go either.
    event.preventDefault();
    if (event.type !== 'drop' || files.length === 0) return;
    hear(event);
    // What an event carries is gone with it. A folder comes as a file that cannot be read, and is told so.
    globalThis.rungsDropped = new DataTransfer();
    for (const file of files) rungsDropped?.items.add(file);
  };
  const deciding = new MutationObserver(() => {
    const isAlive = 'hydrated' in root.dataset;
    if (!isAlive && !('failed' in root.dataset)) return;
    deciding.disconnect();
    holding.abort();
    delete root.dataset.clicked;
    if (isAlive) clicked?.click();
  });
  deciding.observe(root, { attributeFilter: ['data-hydrated', 'data-failed'] });
  const { signal } = holding;
  addEventListener('click', onClick, { signal, capture: true });
  for (const type of ['dragover', 'drop'] as const) addEventListener(type, onDrag, { signal });
}
