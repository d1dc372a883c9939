/** The slide that is made, not stored: no slide of a document may bear its id. */
export const madeSlideId = '~sources';
