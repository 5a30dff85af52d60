export const more = (count: number) => `${count} weitere`;
