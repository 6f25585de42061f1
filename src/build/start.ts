/** `npm start`: builds the site and serves it as production would, on http://localhost:4321. */
// Each step is a program of its own; the second only makes sense when the first succeeded.
await import('./build.ts');
if (process.exitCode === undefined) await import('#src/serving/serve.ts');
export {};
