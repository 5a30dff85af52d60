import { type ComponentType, type JSX, use } from 'react';

export interface CodeOnDemand<T> {
  /** What was fetched. Suspends whoever renders with it until it has come; may be asked under a condition, as `use` may. */
  readonly use: () => T;
  /** Fetches it ahead of its use; answers whether it came. A failure is met again when it is used. */
  readonly preload: () => Promise<boolean>;
}

/** Code that is fetched when it is first needed, and is there at once from then on. */
export function codeOnDemand<T extends object>(load: () => Promise<T>): CodeOnDemand<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  let hasFailed = false;
  const fetch = () => {
    hasFailed = false;
    loading = load();
    loading.then(
      (code) => {
        loaded = code;
      },
      () => {
        hasFailed = true;
      },
    );
    return loading;
  };
  return {
    // A failed attempt stays until the next one is asked for: rendering would otherwise ask without end.
    use: () => loaded ?? use(loading ?? fetch()),
    preload: () =>
      (loading && !hasFailed ? loading : fetch()).then(
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
