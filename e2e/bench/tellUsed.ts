/**
 * For `node --import`: has a process tell on stderr, as it ends, its processor time in µs and the most memory that it has
 * had, in kB. Its threads tell the same earlier: the last line counts.
 */
export const TELL_USED = `data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error("used "+(u+s)+" "+m)})`;

/** What a process told that way: seconds of processors, and MB. */
export function usedIn(told: string): { readonly busy: number; readonly peak: number } {
  const [, busy, peak] = [...told.matchAll(/^used (\d+) (\d+)$/gm)].at(-1) ?? [];
  return { busy: Number(busy) / 1e6, peak: Number(peak) / 1000 };
}
