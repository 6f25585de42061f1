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
declare module 'decap-cms-core/dist/esm/actions/mediaLibrary' {
  /** What Redux does with an action that takes time. */
  export type Thunk = (dispatch: (action: Thunk) => unknown, getState: () => object) => unknown;
  /** For which field a file is. */
  export interface Options {
    readonly field?: object;
  }
  export function persistMedia(file: File, options: Options): Thunk;
}
declare module 'decap-cms-core/dist/esm/components/App/Header' {
  const header: import('react').ComponentType<{ showMediaButton: boolean }>;
  export default header;
}
declare module 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/Widget' {
  /** The description of a field. */
  export interface Labelled {
    get(key: 'label'): unknown;
  }
  const widget: new (props: object) => import('react').Component & {
    validatePresence: (field: Labelled, value: unknown) => object;
  };
  export default widget;
}
declare module 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryButtons' {}
declare module 'decap-cms-core/dist/esm/reducers/mediaLibrary' {
  /** The files beside the open piece, those included that are not saved yet. */
  export function selectMediaFiles(
    state: object,
    field: object | undefined,
  ): ReadonlyArray<{ readonly name: string }>;
}
declare module 'decap-cms-core/dist/esm/routing/history' {
  /** Version 4 of the package `history`, on the part of the address after `#`. */
  export const history: {
    readonly location: { readonly pathname: string };
    listen(listener: () => void): () => void;
    replace(path: string | object, state?: unknown): void;
  };
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
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/components/VoidBlock' {
  const voidBlock: import('react').ComponentType<{ attributes: object; element: object }>;
  export default voidBlock;
}
declare module 'decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/html/withHtml' {
  type Editor = import('./withHtml.ts').DecapsEditor;
  export default function withHtml(editor: Editor): Editor;
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
