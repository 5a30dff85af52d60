export const more = 'More';
export const aboutTheseGrades = 'About these grades';
export const typeTitle = 'Type a title';
export const noSuchTitle = 'No role has a title like that.';
export const rolesNotFetched =
  'The list of roles could not be fetched. Come back to the field to try again.';
export const sizeOfStep = 'Size of the step';
export const required = 'What is required';
export const niceToHave = 'Nice to have';
export const welcome = 'Welcome, not required.';
export const wouldShow = 'What you would show';
export const wouldDo = 'What you would do';
