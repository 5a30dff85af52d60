import { type ComponentType, type JSX, use } from 'react';

export interface OnDemand<Props> {
  readonly Component: (props: Props) => JSX.Element;
  /** Fetches the code ahead of its use; answers whether it came. A failure is met again when it is rendered. */
  readonly preload: () => Promise<boolean>;
}

/**
 * A component whose code is fetched when it is first needed. Unlike `lazy` it renders at once when the code is there:
 * React shows the placeholder of a `lazy` one even then, and holds back what follows a placeholder for 300 ms.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const fetch = () => {
    hasFailed = false;
    loading = load();
    loading.then(
      (component) => {
        loaded = component;
      },
      () => {
        hasFailed = true;
      },
    );
    return loading;
  };
  // A failed attempt stays until the next one is asked for: rendering would otherwise ask without end.
  return {
    Component: (props) => {
      const Loaded = loaded ?? use(loading ?? fetch());
      return <Loaded {...props} />;
    },
    preload: () =>
      (loading && !hasFailed ? loading : fetch()).then(
        () => true,
        () => false,
      ),
  };
}
