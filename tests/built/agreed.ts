/** What the people in each piece agreed to. */
import { judgeContent } from '#src/intake/judgeContent.ts';
import { magOp, type Kanaal } from '#src/model/shared/kanalen.ts';
import { hasAddress } from '#src/regels/content.ts';

const { live } = await judgeContent();
const byId = new Map(live.filter(hasAddress).map(({ data }) => [data.id, data]));

/** True when the piece with this id is online and everybody in it agreed to be shown there. */
export function agreedTo(id: string, kanaal: Kanaal): boolean {
  const data = byId.get(id);
  return data !== undefined && magOp(data, kanaal);
}
