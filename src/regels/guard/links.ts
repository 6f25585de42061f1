/** Links in texts: only addresses that are safe, and with words that say where they lead. */
import { addressKind } from '#src/model/address.ts';
import type { NodeReport } from './nodeReport.ts';
import { isBlank } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** Checks a link and reports where it leads. */
export function checkLink(node: TreeNode): NodeReport {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const address = node.url ?? '';
  const kind = addressKind(address);
  if (kind === null) {
    const remark = {
      line,
      column,
      field: 'De link',
      problem: `leidt naar “${readable(address)}”; daar mag een link niet heen`,
      mend: 'gebruik een adres op deze site dat begint met /, of een adres dat begint met https://, mailto: of tel:',
    };
    return { remarks: [remark], mentions: [] };
  }
  if (isBlank(node)) {
    const remark = {
      line,
      column,
      field: 'De link',
      problem: 'heeft geen tekst om op te klikken',
      mend: 'schrijf tussen de rechte haken waar de link naartoe leidt: [het plan](/plan/)',
    };
    return { remarks: [remark], mentions: [] };
  }
  return { remarks: [], mentions: [{ line, column, kind: 'link', target: address }] };
}

/** An address for in a message: without controls and not too long. */
function readable(address: string): string {
  const visible = address.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
}
