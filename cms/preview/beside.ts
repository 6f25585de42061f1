/**
 * What stands beside the form: what still has to be done before saving, advice on the words, and
 * the page as it will be. It follows every key.
 */
import {
  createElement as h,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import type { Map } from 'immutable';
import type { CollectionName } from '#src/model/index.ts';
import { judgeDraft, type Surroundings } from '../checks/judgeDraft.ts';
import { sentenceOf } from '../checks/sentences.ts';
import type { Told } from '../checks/told.ts';
import { uploadFindings, uploadsOf, usedUploads } from '../checks/uploads.ts';
import { prepare, type Prepared } from '../entry/prepare.ts';
import { drawer } from './draft.ts';
import { helpWith } from './help.ts';
import { PagePreview } from './pagePreview.ts';

/** The component for a collection, which judges by `surroundings`. */
export function beside(collection: CollectionName, surroundings: Surroundings) {
  const draw = drawer(collection, surroundings);
  return function Beside(props: PreviewTemplateComponentProps): ReactElement {
    const form = props.entry.get('data') as Map<string, unknown>;
    const isNew = props.entry.get('newRecord') === true;
    const prepared = useMemo(
      () =>
        prepare(collection, form.toJS(), {
          online: surroundings.site.entries,
          isNew,
          vandaag: surroundings.vandaag,
        }),
      [form],
    );
    const verdict = useMemo(() => judgeDraft(prepared, surroundings), [prepared]);
    const blocking = [...verdict.blocking, ...useUploadFindings(prepared, props.entry)];
    const pictureAddress = (name: string): string | null => {
      const asset = props.getAsset(name.replace(/^\.\//, ''));
      // Decap's stand-in for a picture that is still on its way.
      return asset.path.endsWith('empty.svg') ? null : asset.url || null;
    };
    const path = String(props.entry.get('path') ?? '');
    return h(
      'div',
      { className: 'naast', lang: 'nl' },
      h(
        'section',
        { 'aria-labelledby': 'naast-kop' },
        h('h2', { id: 'naast-kop' }, heading(blocking.length)),
        listOf(blocking, 'naast-fout'),
        verdict.advice.length === 0 ? null : h('h3', null, 'Kijk hier nog eens naar'),
        listOf(verdict.advice, 'naast-advies'),
        help([...blocking, ...verdict.advice]),
      ),
      h(PagePreview, {
        version: form,
        draw: () => draw({ prepared, path, pictureAddress }),
      }),
    );
  };
}

/** What is wrong with pictures that were just chosen: looking into a file takes a moment. */
function useUploadFindings(draft: Prepared, entry: Map<string, unknown>): readonly Told[] {
  const [findings, setFindings] = useState<readonly Told[]>([]);
  useEffect(() => {
    let isLate = false;
    void uploadFindings(usedUploads(draft, uploadsOf(entry))).then((found) => {
      if (!isLate) setFindings(found);
    });
    return () => {
      isLate = true;
    };
  }, [draft, entry]);
  return findings;
}

function heading(blocking: number): string {
  if (blocking === 0) return 'Klaar om op te slaan';
  return blocking === 1
    ? 'Nog één ding voor je opslaat'
    : `Nog ${String(blocking)} dingen voor je opslaat`;
}

function listOf(findings: readonly Told[], className: string): ReactNode {
  if (findings.length === 0) return null;
  return h(
    'ul',
    { className },
    findings.map((finding, index) => h('li', { key: index }, sentenceOf(finding))),
  );
}

function help(findings: readonly Told[]): ReactElement {
  const links = helpWith(findings).flatMap(({ address, name }, index) => [
    ...(index === 0 ? [] : [', ']),
    h('a', { href: address, target: '_blank', rel: 'noopener', key: address }, name),
  ]);
  return h(
    'p',
    { className: 'naast-hulp' },
    'Hulp nodig? Lees in het handboek over ',
    ...links,
    '.',
  );
}
