/** Plans as they are built: ambitions, their aims, and the efforts for each aim. */
import type { Voortgang } from '#src/model/collections/inspanningen.ts';
import { all, type Item } from './index.ts';

/** An aim with its efforts in the order of the plan. */
export interface DoelMetInspanningen {
  readonly doel: Item<'doelen'>;
  readonly inspanningen: ReadonlyArray<Item<'inspanningen'>>;
}

/** An ambition with its aims in the order of the plan. */
export interface AmbitieMetDoelen {
  readonly ambitie: Item<'ambities'>;
  readonly doelen: readonly DoelMetInspanningen[];
}

/** A plan with its ambitions. */
export interface PlanMetAmbities {
  readonly plan: Item<'plannen'>;
  readonly ambities: readonly AmbitieMetDoelen[];
  /** How many ambitions the plans before it have: their houses stand before those of this one. */
  readonly eerdere: number;
}

/** Every plan, the oldest first. */
export async function allePlannen(): Promise<PlanMetAmbities[]> {
  const plannen = (await all('plannen')).toSorted((a, b) =>
    a.data.periode.localeCompare(b.data.periode),
  );
  let eerdere = 0;
  const gevuld: PlanMetAmbities[] = [];
  for (const plan of plannen) {
    const ambities = await ambitiesVan(plan.id);
    gevuld.push({ plan, ambities, eerdere });
    eerdere += ambities.length;
  }
  return gevuld;
}

/** The ambitions of the plan with this id, in its order. */
async function ambitiesVan(plan: string): Promise<AmbitieMetDoelen[]> {
  const [ambities, doelen, inspanningen] = await Promise.all([
    all('ambities'),
    all('doelen'),
    all('inspanningen'),
  ]);
  return ambities
    .filter(({ data }) => data.plan === plan)
    .toSorted(opNummer)
    .map((ambitie) => ({
      ambitie,
      doelen: doelen
        .filter(({ data }) => data.ambitie === ambitie.id)
        .toSorted(opNummer)
        .map((doel) => ({
          doel,
          inspanningen: inspanningen.filter(({ data }) => data.doel === doel.id).toSorted(opNummer),
        })),
    }));
}

/** How many efforts are how far; what does not occur is absent. */
export function telVoortgang(
  inspanningen: ReadonlyArray<Item<'inspanningen'>>,
): Map<Voortgang, number> {
  const aantallen = new Map<Voortgang, number>();
  for (const { data } of inspanningen)
    aantallen.set(data.status, (aantallen.get(data.status) ?? 0) + 1);
  return aantallen;
}

/** All efforts of these ambitions. */
export function inspanningenIn(ambities: readonly AmbitieMetDoelen[]): Array<Item<'inspanningen'>> {
  return ambities.flatMap(({ doelen }) => doelen.flatMap(({ inspanningen }) => inspanningen));
}

/** Where an aim stands on the page of its plan: `#doel-zorg`. */
export function ankerVanDoel({ id }: Item<'doelen'>): string {
  return `doel-${id}`;
}

// `1a.10` comes after `1a.9`.
function opNummer(
  a: { readonly data: { readonly nummer: string } },
  b: { readonly data: { readonly nummer: string } },
): number {
  return a.data.nummer.localeCompare(b.data.nummer, 'nl', { numeric: true });
}
