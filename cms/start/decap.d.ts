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
declare module 'decap-cms-core/dist/esm/components/Collection/Entries/EntryCard' {
  /** The card as `connect` of Redux gives it. */
  const card: import('react').ComponentType<{
    entry: import('immutable').Map<string, unknown>;
    inferredFields: object;
  }>;
  export default card;
}
declare module 'decap-cms-core/dist/esm/formats/frontmatter' {
  type Data = Readonly<Record<string, unknown>>;
  /** Reads and writes files with fields in YAML; what follows `data` says how keys are ordered. */
  export function frontmatterYAML(): {
    fromFile(file: string): Data;
    toFile(data: Data, ...order: unknown[]): string;
  };
}
declare module 'decap-cms-lib-util' {
  /** The store of the browser. */
  export const localForage: { getItem: <T>(key: string) => Promise<T | null> };
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
declare module 'decap-cms-widget-relation' {
  import type { CmsWidgetParam } from 'decap-cms-core';
  import type { ComponentClass } from 'react';
  const part: {
    Widget(own: { controlComponent: ComponentClass }): CmsWidgetParam;
    controlComponent: ComponentClass;
  };
  export default part;
}
declare module 'lodash/merge.js' {
  export default function merge(...objects: object[]): object;
}
