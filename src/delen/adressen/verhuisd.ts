/**
 * Pages without a piece of their own that moved for good: each address that was online once has to
 * answer. Pieces keep their former addresses themselves (`oudeSlugs`).
 */
export const verhuisd: ReadonlyArray<{ readonly from: string; readonly to: string }> = [];
