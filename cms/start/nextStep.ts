/** Tells after every publication what happens next. */
import CMS from 'decap-cms-core';
import type { Map } from 'immutable';
import { vandaag } from '#src/clock.ts';
import { collectionNames } from '#src/model/index.ts';
import { nextStep, type Moment } from '../publication/nextStep.ts';
import { showNextStep } from '../publication/nextStepNotice.ts';

/** Makes Decap tell it. Before `CMS.init`. */
export function registerNextStep({ isLocal }: Pick<Moment, 'isLocal'>): void {
  CMS.registerEventListener({
    name: 'postPublish',
    handler: ({ entry }) => {
      const collection = collectionNames.find((name) => name === entry.get('collection'));
      const data = entry.get('data') as Map<string, unknown> | undefined;
      if (collection === undefined || data === undefined) return;
      const words = (key: string): string | null => {
        const value = data.get(key);
        return typeof value === 'string' ? value : null;
      };
      showNextStep(
        nextStep(
          {
            collection,
            titel: words('titel') ?? '',
            slug: words('slug'),
            status: words('status'),
            from: words('publicatiedatum'),
          },
          { isLocal, vandaag: vandaag() },
        ),
      );
    },
  });
}
