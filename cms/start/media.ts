/**
 * Stands in for what Decap does with files. A file of the name of another would take its place, on
 * the branch that is published and at once; here it gets a name of its own.
 */
import * as decaps from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { selectMediaFiles } from 'decap-cms-core/dist/esm/reducers/mediaLibrary';
import { freeName } from '../entry/freeName.ts';

export * from 'decap-cms-core/dist/esm/actions/mediaLibrary';

/** Puts a file beside the open piece, under a name that is free. */
export function persistMedia(file: File, options: decaps.Options = {}): decaps.Thunk {
  return (dispatch, getState) => {
    const taken = selectMediaFiles(getState(), options.field).map(({ name }) => name);
    const named = new File([file], freeName(file.name, taken), { type: file.type });
    return dispatch(decaps.persistMedia(named, options));
  };
}
