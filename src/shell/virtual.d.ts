declare module 'virtual:ladder' {
  /** Address of the compiled ladder, relative to the site's root. */
  export const ladderFile: string;
}
