/** The parts of Decap that this site uses: the controls of its forms, and its words. */
import CMS from 'decap-cms-core';
import nl from 'decap-cms-locales/dist/esm/nl/index.js';
import en from 'decap-cms-locales/dist/esm/en/index.js';
import datetime from 'decap-cms-widget-datetime';
import file from 'decap-cms-widget-file';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import dayjs from 'dayjs';
import 'dayjs/locale/nl';
import merge from 'lodash/merge.js';
import { dutchGaps } from '../locale/dutch.ts';
import { relationWidget } from './relation.ts';

/** Makes Decap know its parts. Before `CMS.init`. */
export function registerParts(): void {
  const widgets = [
    ...[datetime, file, image, list, markdown, number],
    ...[object, select, string, text],
  ];
  for (const widget of widgets) CMS.registerWidget(widget.Widget());
  CMS.registerWidget(relationWidget);
  // The names of months in the list of pieces.
  dayjs.locale('nl');
  // Decap falls back on English for what a language lacks; a test holds that nothing is lacking.
  CMS.registerLocale('en', en);
  CMS.registerLocale('nl', merge({}, nl, dutchGaps));
}
