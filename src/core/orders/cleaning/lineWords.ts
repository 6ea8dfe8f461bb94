/** What cells of order lines say; English, German, Chinese, Japanese. */

const cancelled =
  /cancel|void|deleted|refunded|refund$|returned|chargeback|failed|declined|rejected|storn|annull|gelöscht|erstattet|retour|zurückge|abgelehnt|fehlgeschlagen|\blost\b|\bdraft\b|verloren|entwurf|取消|已删除|退款|退货|作废|交易关闭|已关闭|等待买家付款|待付款|草稿|输单|丢单|キャンセル|返品|返金/;
/** Payments that were not made, by the words of those who take them; any other pending order is one. */
const unpaid =
  /\brequires_|\bincomplete\b|\buncaptured\b|\bexpired\b|\bblocked\b|\bpending payment\b|^wc-(?:pending|checkout-draft)$|checkout[ -]draft|\btrash\b|zahlung abgelaufen|已过期/;
const notCancelled =
  /partial|teil|部分|\bnot\b|\bno\b|nicht|kein|request|pending|beantragt|未|无|没有|申请|refund failed|拒绝退款|退款失败/;

/** Whether a status says that an order did not come about: cancelled, refunded in full, failed. */
export function isCancelledStatus(status: string): boolean {
  const text = status.normalize('NFKC').toLowerCase();
  return unpaid.test(text) || (cancelled.test(text) && !notCancelled.test(text));
}

const adjustment =
  /\badjust(?:ments?)?\b|\bbad debts?\b|\bwrite[- ]?offs?\b|\bkorrekturbuchung|\bforderungsausfall|\bausbuchung|\bwertberichtigung|坏账|调账|账务调整/;

/** Whether a description, or a product code, names a correction of the books; "Adjustable lamp" does not. */
export function isAdjustment(text: string): boolean {
  return adjustment.test(text.normalize('NFKC').toLowerCase());
}

const blank =
  /^[\s([<#]*(?:blank|leer|null|none|nan|n\/a|na|nil|empty|unknown|unbekannt|空|空白|无|未知|-+)?[\s)\]>!]*$/;

/** Whether a customer's cell stands for nobody: `(blank)`, as pivot tables write it, `null`, `NaN`, `n/a`, `-`. */
export function isNobody(customer: string): boolean {
  return blank.test(customer.normalize('NFKC').toLowerCase());
}

/** Codes of services that would be products elsewhere: looked for only where products have digits in their codes. */
const shortCodes = /^(?:m|d|s|b|c2|post|dot|cruk|pads|man|ship|disc|bank|amazon|gift|tip|fee|test)$/;
const serviceCode =
  /^(?:postage|shipping|freight|carriage|delivery|handling|bank ?charges?|amazon ?fees?|fees?|surcharge|discount|samples?|manual|adjust\w*|versand\w*|porto|fracht\w*|gebühr\w*|rabatt|skonto|nachnahme|运费|邮费|邮资|快递费|配送费|包装费|手续费|服务费|折扣|优惠|补差价|送料|手数料)$/;
const serviceWord =
  /(?:\b(?:postage|shipping|freight|carriage|delivery|courier|handling|surcharges?|(?:bank|service|delivery|card) charges?|fees?|commission|discounts?|samples|manual|gift ?wrap(?:ping)?|versand|porto|fracht|lieferung|mindermengenzuschlag|rabatt|skonto|provision)\b|versandkosten|lieferkosten|frachtkosten|gebühr|运费|邮费|邮资|快递费|配送费|包装费|手续费|服务费|补差价|送料|手数料)/;
/** A service is called by few words; "Set of three postage stamps in a tin" is a product. */
const mostWords = 3;

/** Whether a product code is one of a service, such as POST. `amongDigits`: nearly all products have digits in theirs. */
export function isServiceCode(code: string, amongDigits: boolean): boolean {
  const text = code.normalize('NFKC').trim().toLowerCase();
  return serviceCode.test(text) || (amongDigits && shortCodes.test(text));
}

/** Whether a line's name is a service's: "DOTCOM POSTAGE", "Versandkosten", 运费. `isWordy`: in any number of words. */
export function isServiceName(name: string, isWordy: boolean): boolean {
  const text = name.normalize('NFKC').trim().toLowerCase();
  return serviceWord.test(text) && (isWordy || text.split(/\s+/).length <= mostWords);
}
