import { useEffect, useRef, useState } from 'react';
import { type Gathered, gatherDropped } from './gather.ts';

export interface Dropping {
  /** Whether something hangs over the page that may be let go. */
  readonly isOver: boolean;
  /** How many files were found of a folder that is still looked through. */
  readonly found: number | undefined;
  readonly cancel: () => void;
}

/** Takes files and folders that are dropped anywhere on the page. */
export function useDrop(onGathered: (gathered: Gathered) => void): Dropping {
  const [isOver, setOver] = useState(false);
  const [found, setFound] = useState<number>();
  const search = useRef<AbortController>(undefined);
  const take = useRef(onGathered);
  useEffect(() => {
    take.current = onGathered;
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const out = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void gather(event.dataTransfer);
    };
    const gather = async (dropped: DataTransfer) => {
      search.current?.abort();
      const own = new AbortController();
      search.current = own;
      try {
        const gathered = await gatherDropped(dropped, setFound, own.signal);
        if (!own.signal.aborted) take.current(gathered);
      } catch {
        // A folder that cannot be read holds nothing that could be opened; a search that was cancelled says nothing.
        if (!own.signal.aborted) take.current({ files: [], passed: [] });
      }
      setFound(undefined);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', out, { signal });
    document.addEventListener('drop', drop, { signal });
    const before = globalThis.rungsDropped;
    globalThis.rungsDropped = undefined;
    if (before) void gather(before);
    return () => {
      listening.abort();
      search.current?.abort();
    };
  }, []);
  return { isOver, found, cancel: () => search.current?.abort() };
}
