import { atelierbestand } from '../../components/maken/atelierbestand.ts';

export async function GET(): Promise<Response> {
  return Response.json(await atelierbestand());
}
