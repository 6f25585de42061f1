/** The ways of writing that a field may demand, each with its check and its Dutch advice. */
import { isDay } from '../clock.ts';
import type { FormatName } from './field.ts';
import { isSafeAddress } from './address.ts';

/** One way of writing a text value. */
export interface Format {
  /** True when `value` is written this way. */
  readonly test: (value: string) => boolean;
  /** What is wrong when the test fails, in Dutch; follows the field's name. */
  readonly problem: string;
  /** How an editor mends it, in Dutch. */
  readonly mend: string;
}

/**
 * The signs of an id. Without vowels no id can spell a word or a name; without 0, 1, l and y none
 * is misread.
 */
export const ID_SIGNS = '23456789bcdfghjkmnpqrstvwxz';

/** How many signs an id has. */
export const ID_LENGTH = 8;

const ID = new RegExp(`^[${ID_SIGNS}]{${String(ID_LENGTH)}}$`);
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** All ways of writing by name. */
export const formats: Readonly<Record<FormatName, Format>> = {
  id: {
    test: (value) => ID.test(value),
    problem: 'is geen goed kenmerk',
    mend: 'maak een nieuw kenmerk met `npm run kenmerk` en verander het daarna nooit meer',
  },
  sleutel: {
    test: (value) => value.length <= 40 && SLUG.test(value),
    problem: 'is geen goede sleutel',
    mend: 'gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld zorg-en-welzijn',
  },
  slug: {
    test: (value) => value.length <= 70 && SLUG.test(value),
    problem: 'is geen goed stuk webadres',
    mend: 'gebruik alleen kleine letters zonder accenten, cijfers en streepjes, hoogstens 70 tekens',
  },
  dag: {
    test: isDay,
    problem: 'is geen bestaande dag',
    mend: 'schrijf de dag als jaar-maand-dag, bijvoorbeeld 2021-06-30',
  },
  datum: {
    test: isContentDate,
    problem: 'is geen bestaande datum',
    mend: 'schrijf 2021-06-30, of 2021-06 als je alleen de maand weet, 2021 als je alleen het jaar weet, of onbekend',
  },
  uur: {
    test: (value) => HOUR.test(value),
    problem: 'is geen tijdstip',
    mend: 'schrijf uren en minuten met een dubbele punt, bijvoorbeeld 05:30',
  },
  webadres: {
    test: (value) => isSafeAddress(value) && /^https?:/.test(value),
    problem: 'is geen goed webadres',
    mend: 'schrijf het hele adres, dat begint met https://',
  },
  naar: {
    test: isSafeAddress,
    problem: 'is geen adres waar een link naartoe mag',
    mend: 'gebruik een adres op deze site dat begint met /, of een adres dat begint met https://, mailto: of tel:',
  },
};

/** `2021-06-30`, `2021-06`, `2021` or `onbekend`; days and months must exist. */
function isContentDate(value: string): boolean {
  if (value === 'onbekend') return true;
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-\d{2}$/.test(value)) return isDay(`${value}-01`);
  return isDay(value);
}
