/** What a component of Astro is to TypeScript: `astro check` looks into the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
