import { type ComponentType, type JSX, use } from 'react';

export interface OnDemand<Props> {
  readonly Component: (props: Props) => JSX.Element;
  /** Fetches the code ahead of its use. A failure is met again when the component is rendered. */
  readonly preload: () => Promise<unknown>;
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
  const fetch = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error) => {
        // So that the next attempt asks again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  return {
    Component: (props) => {
      const Loaded = loaded ?? use(fetch());
      return <Loaded {...props} />;
    },
    preload: () => fetch().catch(() => undefined),
  };
}
