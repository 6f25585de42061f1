/** Types for the parts of Decap that come without. */

declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('../entry/heedful.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('../entry/heedful.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('../entry/heedful.ts').BackendClass;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('../entry/heedful.ts').BackendClass;
}
declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const phrases: object;
  export default phrases;
}
declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  const part: { Widget(): CmsWidgetParam };
  export default part;
}
declare module 'decap-cms-widget-markdown/dist/esm/serializers' {
  export function markdownToSlate(markdown: string, options: object): unknown[];
  export function slateToMarkdown(nodes: readonly unknown[], options: object): string;
}
declare module 'lodash/merge.js' {
  export default function merge(...objects: object[]): object;
}
