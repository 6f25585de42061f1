/** Stands in for what jsPDF can do beside what it is asked for here: see `astro.config.mjs`. */
export default null;
