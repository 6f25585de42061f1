import type { BreadcrumbList } from 'schema-dts';
import { absolute } from './site.ts';

/** A page on the way to this one. */
export interface Step {
  readonly name: string;
  /** Its address on this site, such as `/verhalen/`. */
  readonly address: string;
}

/** The way from the home page to the page called `name` at `address`, for machines. */
export function breadcrumbs(trail: readonly Step[], name: string, address: string): BreadcrumbList {
  const steps = [{ name: 'Begin', address: '/' }, ...trail, { name, address }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absolute(step.address),
    })),
  };
}
