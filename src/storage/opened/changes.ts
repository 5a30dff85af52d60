/**
 * What pages of this browser tell each other of opened ladders: by its number that one was renamed, kept anew or removed,
 * and nothing of what is in it.
 */

const CHANNEL = 'rungs-opened';

/** Tells every other page. */
export function announceChange(n: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(n);
  channel.close();
}

/** Calls back whenever another page, or a worker, tells of a change; returns how to stop that. */
export function onOpenedChange(changed: (n: number) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A page of another version may say what this one does not know.
    if (typeof data === 'number') changed(data);
  };
  return () => channel.close();
}
