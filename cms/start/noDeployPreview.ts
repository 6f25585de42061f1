/**
 * Stands in for Decap's question whether a git service shows a draft somewhere: none of ours does,
 * and a button that asks it again helps nobody. The page is beside the form.
 */
export const DEPLOY_PREVIEW_REQUEST = 'DEPLOY_PREVIEW_REQUEST';
export const DEPLOY_PREVIEW_SUCCESS = 'DEPLOY_PREVIEW_SUCCESS';
export const DEPLOY_PREVIEW_FAILURE = 'DEPLOY_PREVIEW_FAILURE';

/** An action of Redux that does nothing. */
export function loadDeployPreview(): () => Promise<void> {
  return () => Promise.resolve();
}
