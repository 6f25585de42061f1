import { geef, huispaden } from '../../../components/meenemen/paden.ts';

export const getStaticPaths = huispaden;

/** The house alone, on nothing. */
export const GET = geef('gevel.png');
