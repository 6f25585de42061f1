/** The looks of what stands beside the form; in a frame of its own, so nothing else reaches it. */
export const besideStyle = `
  .naast { padding: 1rem 1.5rem 4rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #241f1a; }
  .naast section { padding: 1rem 1.25rem; border: 3px solid #241f1a; background: #fff7df; }
  .naast h2 { margin: 0 0 .5rem; font-size: 1.2rem; line-height: 1.3; }
  .naast h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
  .naast section ul { margin: 0; padding: 0 0 0 1.25rem; }
  .naast-fout li::marker { content: "✗ "; color: #a3160f; font-weight: 700; }
  .naast-advies li::marker { content: "! "; color: #1f5fbf; font-weight: 700; }
  .naast-hulp { margin: .75rem 0 0; font-size: .9375rem; }
  .naast a { color: #123f85; }
  .voorbeeld { margin-top: 2rem; border: 0 !important; padding: 0 !important; background: none !important; }
  .voorbeeld-keuzes { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
  .voorbeeld fieldset { display: flex; gap: 0; margin: 0; padding: 0; border: 0; }
  .voorbeeld legend { float: left; margin-right: .5rem; padding: .5rem 0; font-weight: 700; }
  .voorbeeld button { min-height: 2.75rem; padding: 0 1rem; border: 2px solid #241f1a; background: #fff; color: inherit; font: inherit; cursor: pointer; }
  .voorbeeld button + button { border-left: 0; }
  .voorbeeld button[aria-pressed="true"] { background: #241f1a; color: #fff; }
  .voorbeeld :focus-visible { outline: 3px solid #1f5fbf; outline-offset: 2px; }
  .voorbeeld-bericht { margin: .5rem 0 0; font-size: .9375rem; }
  .voorbeeld-lijst { box-sizing: content-box; max-width: calc(100% - 6px); margin-top: 1rem; overflow: hidden; border: 3px solid #241f1a; }
  .voorbeeld iframe { display: block; border: 0; transform-origin: 0 0; }
`;
