/** The event on the document that opens the search over the page. */
export const OPEN_SEARCH = 'zoek-open';
