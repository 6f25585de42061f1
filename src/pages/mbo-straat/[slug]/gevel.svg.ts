import { geef, huispaden } from '../../../components/meenemen/paden.ts';

export const getStaticPaths = huispaden;

/** The house alone, in lines that stay sharp at any size. */
export const GET = geef('gevel.svg');
