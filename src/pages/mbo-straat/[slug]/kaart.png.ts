import { geef, huispaden } from '../../../components/meenemen/paden.ts';

export const getStaticPaths = huispaden;

/** The house under its sky, on a square card with its label. */
export const GET = geef('kaart.png');
