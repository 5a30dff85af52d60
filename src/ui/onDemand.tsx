import { type ComponentType, type JSX, use } from 'react';

export interface CodeOnDemand<T> {
  /** What was fetched. Suspends whoever renders with it until it has come; may be asked under a condition, as `use` may. */
  readonly use: () => T;
  /** Fetches it ahead of its use; answers whether it came. A failure is met again when it is used. */
  readonly preload: () => Promise<boolean>;
}

/** Code that is fetched when it is first needed, and is there at once from then on. */
export function codeOnDemand<T extends object>(load: () => Promise<T>): CodeOnDemand<T> {
  let loading: Promise<T> | undefined;
  let failed: Promise<T> | undefined;
  const fetch = () => {
    const promise = load();
    loading = promise;
    promise.then(
      // React reads from these that it need not wait, and renders at once.
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => {
        failed = promise;
      },
    );
    return promise;
  };
  return {
    // A failed attempt stays until the next one is asked for: rendering would otherwise ask without end. What is there is
    // asked for by `use` too: a component that waited is rendered again, and React loses count of its hooks without.
    use: () => use(loading ?? fetch()),
    preload: () =>
      (loading && loading !== failed ? loading : fetch()).then(
        () => true,
        () => false,
      ),
  };
}

export interface OnDemand<Props> extends Pick<CodeOnDemand<object>, 'preload'> {
  readonly Component: (props: Props) => JSX.Element;
}

/**
 * A component whose code is fetched when it is first needed. Unlike `lazy` it renders at once when the code is there:
 * React shows the placeholder of a `lazy` one even then, and holds back what follows a placeholder for 300 ms.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  const code = codeOnDemand(async () => ({ Loaded: await load() }));
  return {
    Component: (props) => {
      const { Loaded } = code.use();
      return <Loaded {...props} />;
    },
    preload: code.preload,
  };
}
