/** The looks of what stands beside the form; in a frame of its own, so nothing else reaches it. */
export const besideStyle = `
  .naast { max-width: 42rem; padding: 1rem 1.5rem 4rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #241f1a; }
  .naast section { padding: 1rem 1.25rem; border: 3px solid #241f1a; background: #fff7df; }
  .naast h2 { margin: 0 0 .5rem; font-size: 1.2rem; line-height: 1.3; }
  .naast h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
  .naast section ul { margin: 0; padding: 0 0 0 1.25rem; }
  .naast-fout li::marker { content: "✗ "; color: #a3160f; font-weight: 700; }
  .naast-advies li::marker { content: "! "; color: #1f5fbf; font-weight: 700; }
  .naast-hulp { margin: .75rem 0 0; font-size: .9375rem; }
  .naast a { color: #123f85; }
  .naast article { margin-top: 2rem; }
  .naast h1 { margin: 0 0 .75rem; font-size: 2rem; line-height: 1.15; }
  .naast-intro { font-size: 1.2rem; }
`;
