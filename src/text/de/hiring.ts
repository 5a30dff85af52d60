export const NO_LENGTH = 'Eine Dauer ist nicht genannt';
export const withoutLength = (count: number) => `Bei ${count} davon ist keine Dauer genannt`;
export const moreIfAll = (time: string, count: number) =>
  `bis zu ${time} mehr, falls es zu den ${count} möglichen Schritten kommt`;
export const moreIfStep = (time: string, step: number) =>
  `${time} mehr, falls es zu Schritt ${step} kommt`;
export const aboutInAll = (time: string) => `insgesamt etwa ${time}`;
export const atLeastInAll = (time: string) => `insgesamt mindestens ${time}`;
export const hours = (count: number) => `${count} h`;
export const minutes = (count: number) => `${count} min`;
