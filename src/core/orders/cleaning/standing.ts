import { means } from '../../table/words/meanings';
import type { Coded } from '../../table/codedColumn';
import { isCancelledStatus } from './lineWords';

/**
 * What cells say of their row: nothing against a purchase, a credit note of any sign, or no purchase at all; a row may also
 * be a document that neither buys nor gives back, such as a payment.
 */
export const [bought, credited, noPurchase, noDocument] = [0, 1, 2, 3] as const;

const yes = /^(?:y|yes|true|1|x|c|j|ja|wahr|是|已取消|已退货|已退款)$/;
const won = /\bwon\b|gewonnen|赢单/;
const creditNote =
  /credit ?(?:note|memo|invoice)|refund|gutschrift|\breturn\b|retoure|korrektur|storno|贷项|红字|退货|退款|返品/;
const noInvoice =
  /\bquot(?:e|ation)\b|\bestimate\b|\bproposal\b|\bpro ?forma\b|\bdraft\b|\breminder\b|delivery note|\bpayout\b|\bwithdrawal\b|angebot|kostenvoranschlag|mahnung|lieferschein|entwurf|auszahlung|报价|提现/;
/** What is a purchase only where no invoice is written for it. */
const beforeInvoice =
  /\bpayments?\b|\border\b|order confirmation|\bdelivery\b|auftrag|bestellung|bestätigung|lieferung|zahlung|收款|付款|订单/;
const invoice = /invoice|\breceipt\b|\bbill\b|rechnung|发票|蓝字/;
/** Debit and credit by a letter. */
const [debitSides, creditSides] = [
  new Set(['s', 'soll', 'd', 'dr', 'debit', '借']),
  new Set(['h', 'haben', 'c', 'cr', 'credit', '贷']),
];
/** Object types of SAP Business One. */
const sapObjects: Record<string, typeof bought | typeof credited | typeof noPurchase> = {
  ...{ 13: bought, 203: bought, 14: credited, 204: credited },
  ...{ 15: noPurchase, 16: noPurchase, 17: noPurchase, 23: noPurchase, 24: noPurchase, 30: noPurchase },
};

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
export function standingOfDocument({ texts, size, text }: Coded): Uint8Array {
  const said = Array.from({ length: size }, (_, code) => text(code).normalize('NFKC').trim().toLowerCase());
  if (said.includes('13') && said.every((word) => word in sapObjects)) {
    return Uint8Array.from(said, (word) => sapObjects[word]);
  }
  if (!texts) return new Uint8Array(size);
  if (
    said.some((word) => debitSides.has(word)) &&
    said.every((word) => debitSides.has(word) || creditSides.has(word))
  ) {
    return Uint8Array.from(said, (word) => (creditSides.has(word) ? credited : bought));
  }
  const hasInvoices = said.some((word) => invoice.test(word) && !creditNote.test(word));
  return Uint8Array.from(said, (word) => {
    if (creditNote.test(word)) return credited;
    if (noInvoice.test(word)) return noPurchase;
    return hasInvoices && !invoice.test(word) && beforeInvoice.test(word) ? noPurchase : bought;
  });
}
