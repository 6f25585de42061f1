import type { Item } from '#src/bieb/item.ts';
import { pathsOf } from '#src/bieb/paths.ts';
import { calendarOf, icsAnswer } from '#src/feeds/ics.ts';

export const getStaticPaths = pathsOf('agenda');

/** One event, for somebody’s own calendar. */
export const GET = ({ props }: { props: { item: Item<'agenda'> } }): Response =>
  icsAnswer(calendarOf([props.item]));
