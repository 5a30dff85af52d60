/** The end of a list that is cut: `A, B and 3 more`. */
export const more = (count: number) => `${count} more`;
