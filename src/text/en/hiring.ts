/** What is said of the length of a hiring process, in parts: see `hiringInWords`. */
export const NO_LENGTH = 'No length is stated';
export const withoutLength = (count: number) =>
  `${count} of them ${count === 1 ? 'states' : 'state'} no length`;
export const moreIfAll = (time: string, count: number) =>
  `up to ${time} more if the ${count} optional steps are asked for`;
export const moreIfStep = (time: string, step: number) =>
  `${time} more if step ${step} is asked for`;
export const aboutInAll = (time: string) => `about ${time} in all`;
export const atLeastInAll = (time: string) => `at least ${time} in all`;
export const hours = (count: number) => `${count} h`;
export const minutes = (count: number) => `${count} min`;
