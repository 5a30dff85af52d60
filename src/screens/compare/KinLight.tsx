import { type ReactNode, useRef } from 'react';

/** Lights every form of the expectation that is pointed at or has the focus; nothing is rendered for that. */
export function KinLight({ children }: { children: ReactNode }) {
  const within = useRef<HTMLDivElement>(null);
  const light = (target: EventTarget | null) => {
    const kin = target instanceof Element ? target.closest<HTMLElement>('[data-kin]') : null;
    for (const each of within.current?.querySelectorAll<HTMLElement>('[data-kin]') ?? []) {
      each.toggleAttribute('data-lit', each.dataset.kin === kin?.dataset.kin);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows; what it shows is also said in words
    <div
      ref={within}
      onPointerOver={({ target }) => light(target)}
      onPointerLeave={() => light(null)}
      onFocus={({ target }) => light(target)}
      onBlur={() => light(null)}
    >
      {children}
    </div>
  );
}
