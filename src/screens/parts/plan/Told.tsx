import type { ShelfNotice } from './shelf.ts';

/** Why something else is seen than the plan that was wished for or worked on. */
export function Told({ notice }: { notice: ShelfNotice }) {
  return (
    <div role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
      {notice.kind === 'erased' ? (
        <p>The plan that was open here was erased in another tab. Nothing of it is kept.</p>
      ) : (
        <p>
          <b className="font-semibold">The plan could not be made.</b>{' '}
          {notice.problem.code === 'full'
            ? 'There is no room left on this device: free some space, then try again.'
            : 'The browser refused to keep it: try again.'}
        </p>
      )}
    </div>
  );
}
