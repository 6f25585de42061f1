/** The height of a ground floor, and of each storey on top of it, in drawing units. */
export const BEGANE_GROND = 100;
export const VERDIEPING = 78;
