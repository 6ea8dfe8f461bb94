import { means } from '../../table/words/meanings';
import type { Coded } from '../../table/codedColumn';
import { isCancelledStatus } from './lineWords';

/** What a cell says of its row: nothing against a purchase, a credit note of any sign, or no purchase at all. */
export const [bought, credited, noPurchase] = [0, 1, 2] as const;

const yes = /^(?:y|yes|true|1|x|c|j|ja|wahr|是|已取消|已退货|已退款)$/;
const won = /\bwon\b|gewonnen|赢单/;
const creditNote = /credit ?(?:note|memo)|refund|gutschrift|\breturn\b|retoure|贷项|红字|退货|退款/;
const noInvoice =
  /\bquot(?:e|ation)\b|\bestimate\b|\bproposal\b|\bpro ?forma\b|\bpayments?\b|\bdraft\b|\breminder\b|delivery note|angebot|kostenvoranschlag|zahlung|mahnung|lieferschein|entwurf|报价|收款|付款/;

/** Per code of a status: a cancelled order, one that was lost, or, where some were won, one that was not won yet. */
export function standingOfStatus(name: string, { texts, size, text }: Coded): Uint8Array {
  const said = Array.from({ length: size }, (_, code) => text(code).normalize('NFKC').trim().toLowerCase());
  if (means(name, 'cancelFlag') && said.every((word) => word.length <= 5)) {
    return Uint8Array.from(said, (word) => (yes.test(word) ? noPurchase : bought));
  }
  if (!texts) return new Uint8Array(size);
  const isPipeline = said.some((word) => won.test(word));
  return Uint8Array.from(said, (word) =>
    isCancelledStatus(word) || (isPipeline && !won.test(word)) ? noPurchase : bought,
  );
}

/** Per code of a kind of document: credit notes, and quotes, payments and others that are no invoices. */
export function standingOfDocument({ texts, size }: Coded): Uint8Array {
  if (!texts) return new Uint8Array(size);
  return Uint8Array.from(texts, (text) => {
    const said = text.normalize('NFKC').toLowerCase();
    if (creditNote.test(said)) return credited;
    return noInvoice.test(said) ? noPurchase : bought;
  });
}
