/**
 * Header words per meaning, written as {@link Words} says. English names the meanings, the other languages have words for
 * those they know.
 */
export const english = {
  // What a column is to an analysis.
  customer: `customer id-, customer no, customer number-, customer-, client-, account-, company-, buyer-, bill to-, billed to-,
    sold to-, payer-, debtor-, =email, =e mail, =email address, =e mail address, billing email-, contact email-, name-, id`,
  parentOrder: `parent id, parent order-, =parent, parentid`,
  customerCount: `customers-`,
  value: `lifetime value-, clv, value-`,
  date: `date-, day`,
  amount: `sales-, revenue-, turnover-, amount-, monetary-, spend-, purchases-, income-, price-, total-, spent-, paid,
    gross-, net, debit-`,
  amountAside: `tax-, vat, discount-, shipping-, freight-, refund-, fee, fees, tip, tips, due, outstanding-, balance-, cost-`,
  profit: `profit-, margin-`,
  currency: `-currency-, ccy, curr`,
  converted: `-converted-, base-, home-, reporting-, functional-, company currency-`,
  debitSide: `debit, debits, dr`,
  creditSide: `credit, credits, cr`,
  category: `category-, region-, industry-, segment-, market-, channel-, type-`,
  count: `count-, orders-, quantity-, units-`,
  frequency: `frequency-`,
  recency: `recency-, days since-, last order-, last purchase-`,
  age: `age, tenure-, customer since-, t cal-`,

  // What an order, an order line, a contract or a period is known by.
  orderNumber: `order number-, order no, order nr, order num, order id, order ref-, order code-, order key-, orderid, orderno,
    ordernumber, sales order-, invoice number-, invoice no, invoice nr, invoice num, invoice id, invoice ref-, invoiceid,
    invoiceno, invoicenumber, transaction id, transaction number-, transaction no, transactionid, receipt number-, receipt no,
    receipt id, document number-, document no, doc no, doc num, voucher no, voucher number-, bill no, bill number-, po number-,
    basket id, cart id, ticket number-, =order, =invoice, =transaction, =receipt, =bill, =document, =voucher, =po`,
  orderLine: `line item-, line number-, line no, line id, item number-, item no, item id, customer-, product-`,
  shipment: `shipment-, tracking-, parcel-`,
  quantity: `quantity-, qty, units sold-, items sold-, item count-, number of items, =units, =pieces, =pcs`,
  stock: `stock-, available-, inventory-`,
  unitPrice: `unit price-, price per unit-, price per item-, price per piece-, price each, item price-, unitprice, unit cost-,
    unit value-, unit amount-, selling price-, sales price-, list price-, lineitem price-, =price`,
  sum: `total-, sum, sums, subtotal-`,
  productCode: `stock code-, stockcode, sku, product id, product code-, product no, product number-, productid, item code-,
    item id, item no, item number-, article no, article number-, article code-, article id, material no, material number-,
    asin, ean, gtin, upc, barcode-, =product, =item, =article, =material`,
  naming: `name-, title-, category-, group-, type-, class-, brand-`,
  description: `description-, product name-, item name-, product title-, lineitem name-, article name-, =item, =product,
    =article, =text`,
  grouping: `category-, group-`,
  orderStatus: `order status-, payment status-, financial status-, fulfillment status-, fulfilment status-, invoice status-,
    line status-, =status, deal stage-, sales stage-, =stage`,
  cancelFlag: `=returned, =cancelled, =canceled, =refunded, =void, =voided, is cancelled, is canceled, is returned, is refunded,
    is void`,
  documentType: `document type-, doc type-, transaction type-, voucher type-, invoice type-, =type`,
  orderTotal: `order total-, order amount-, order value-, order sum-, invoice total-, invoice amount-, invoice value-,
    total order-, total invoice-, basket value-, grand total-, total amount-, total price-, =total`,
  credit: `=credit, =credits, =credit amount, =credit note amount, =credit notes, =amount credited`,
  netOfReturns: `net sales-, net revenue-, n revenue-, sales net of returns`,
  refund: `amount refunded-, refund amount-, refunded amount-, refund total-, =refund, =refunded, =refunds`,
  contractStart: `-start-, -begin-, -since-, -from-, -first-, -sign-, -join-`,
  contractEnd: `-end-, -cancel-, -until-, -left-, -churn-, -last-, -close-`,
  contractMargin: `-margin-, -fee-, -price-, -contribution-`,
  period: `period-, month, months, year, years, quarter-, week, weeks, fiscal-, snapshot-, wave`,

  // Codes, days and numbers to calculate with, told by the header alone.
  id: `identifier-`,
  lastIdWord: `id, ids, no, nr, num, number, code, key, sku, ean, isbn, gtin, vat, uid, guid, uuid`,
  idOwner: `customer, cust, client, user, order, account, acct, product, prod, item, article, invoice, member, contact,
    company, buyer, transaction, vendor, supplier, store, shop, guest, visitor, partner, stock, material, debtor, post`,
  idEnd: `id, no, nr, num, code, key, number`,
  code: `id, no, nr, code-, zip, postcode-, postal-, phone-, mobile-, fax, year-, month-, row, index-, key, region-, channel-,
    segment-, type-, class-, group-, cluster-, category-, latitude-, longitude-`,
  day: `date, dates, day, -date`,
  measure: `amount, revenue, sale, turnover, price, total, sum, balance, cost, spend, paid, profit, margin, value, count,
    quantity, qty, unit, rate, score, rating, share, percent, pct, discount, fee, tax, income, budget, age, day, month, year,
    weight, point, limit, visit, purchase, complaint, frequency, recency, average, avg, mean, since, tenure, size, orders,
    number of, no of, nr of`,

  // Whether less is better.
  cost: `days to pay-, payment-, overdue-, late, lateness-, delay-, dso, arrear-, cost-, expense-, complain-, claim-, churn-,
    discount-, rebate-, return-, refund-, debt-, risk-, defect-, cancel-, distance-, recency-, competitor-, competition-,
    credit note-, effort-, days since-, inactiv-, unpaid-, loss-, losses-, dunning-, reminder-, chargeback-, write off-,
    writeoff-, outstanding-, past due-, dpd, dispute-, escalation-, bounce-, error-, failure-, fault-, lead time-,
    response time-, waiting-, no show-, ticket-, support case-, fee, fees`,
  benefitBesideCost: `on time-, return on-, returning-, punctual-, costs saved-, cost saving-, prepayment-`,
  benefit: `sales-, revenue-, turnover-, profit-, margin-, income-, spend-, order-, purchases-, quantity-, frequency-,
    loyalty-, satisfaction-, nps, potential-, growth-, share of wallet-, clv, value-, volume-, amount-, monetary-, tenure-,
    visits-, referral-, rating-, score-, units-, contribution-, creditworth-`,

  // Which event of a row a day belongs to, in the order in which they happen.
  startEvent: `first-, start-, begin-, opened-, signup-, sign up-, registered-`,
  orderEvent: `order-, created-, placed-, purchase-, booked-`,
  sendEvent: `ship-, dispatch-, sent-, invoice-, billed-`,
  receiveEvent: `deliver-, received-, paid-, payment-, due, return-, refund-, cancel-`,
  comingEvent: `due, end, ends, -end-, next-, expir-, renewal-, until-, plan-, target-, deadline-, follow up-`,
  endEvent: `last-, latest-, end, ends-, closed-, expir-`,

  // Which side of a judgement a measure belongs to.
  ourStrength: `-satisf-, -competitor-, -share of wallet-, -loyal-, -orders-, -relation-, -recommend-, -on time-`,
  financialAspect: `-margin-, -profit-, -discount-`,
  serviceAspect: `-competitor-, -share of wallet-, -support-, -service-, -complain-`,
  customerAspect: `-growth-, -satisf-, -potential-, -recommend-, -referral-, -loyal-`,
  salesAspect: `-sales-, -revenue-, -turnover-, -orders-, -purchases-, -amount-, -spend-, -pay-`,
  rating: `-rating-, -satisf-, -fit-, -strength-`,

  // What a formula for customer value is made of.
  margin: `-margin-, -contribution-`,
  netProfit: `-profit-`,
  percentage: `%, -percent-, -rate-`,
  retention: `-retention-, -renewal-, -loyalty-`,
  acquisition: `-acquisition-, -cac`,

  // What may be shared out by.
  lifetimeValue: `lifetime value-, clv, cltv, ltv`,
  potential: `potential-`,

  // A purchase history as the literature and its programs head it.
  historyFrequency: `=x, =frequency`,
  historyRecency: `=t x, =tx, =recency`,
  historyAge: `=t, =t cal, =tcal`,
  historyMonetary: `=m, =zbar, =m x, =mx, =monetary value, =monetaryvalue, =monetary`,
  historyCount: `=n, =custs, =customers, =count`,

  // Markets and their links, in headers and in cells.
  marketType: `-market-, -customer type-`,
  governmentMarket: `-gov-, -public-, -municip-, -authorit-, -ministr-, -agency of-`,
  internationalMarket: `-internat-, -export-, -foreign-, -overseas-, -abroad-`,
  intermediaryMarket: `-intermed-, -wholesal-, -retail-, -dealer-, -distribut-, -resell-, -trade-, -trading-, -broker-`,
  consumerMarket: `-consum-, -private-, -househ-, -individual-, -b2c-`,
  producerMarket: `-produc-, -manufact-, -industr-, -factory-, -oem-, -b2b-, -business-, -compan-`,
  chainRole: `-chain-, -role-, -channel-`,
  channelRole: `-channel-, -dealer-, -distribut-, -resell-, -wholesal-, -agent-, -partner-, -intermed-`,
  finalRole: `-final-, -end-, -user-, -consum-, -direct-`,

  // What a company should know of a customer: who, how much, what, trend, wishes, where, why, when.
  contactFact: `email-, e mail-, mail, phone-, telephone-, mobile-, fax, contact-, address-, street-, website-, homepage, vat id,
    tax id, owner, industry-, first name-, last name-, surname, employees`,
  paymentFact: `payment-, pays, price-, discount-, credit limit-, balance-, invoice-, budget-, cost-`,
  usageFact: `product-, uses, usage-, used, article-, item-, model-, machine-, equipment-, installed-, application-, service-,
    software-, licence-, license-, tariff, plan, category-`,
  trendFact: `growth-, trend-, change-, development-, increase-, decline-, decrease-, potential-, yoy, forecast-, outlook`,
  wishFact: `want-, wish-, need-, interest-, request-, requirement-, expect-, priorit-, prefer-, concern-, satisf-, feedback-,
    complain-, inquir-, enquir-, rating-, nps`,
  placeFact: `channel-, region-, country-, city, town, state, province, county, district-, territor-, store-, shop-, branch-,
    location-, place, market-, area, zip, postcode-, postal-, outlet-, site, continent`,
  reasonFact: `reason-, why, motiv-, source-, referr-, referral-, recommend-, competitor-, competition-, share of wallet-,
    strength-, loyal-, decision-, advantage-, brand-`,
  timeFact: `date-, day, days-, last-, first-, since-, -since-, order-, frequency-, recency-, visit-, interval-, season-, next-,
    tenure-, month, year, lead time-`,
  // Who looks after a customer, and what was said to it.
  owner: `account owner-, customer owner-, owner-, account manager-, key account manager-, kam, sales rep-, salesperson-,
    sales person-, salesman, account executive-, relationship manager-, responsible-, assigned to-, rep`,
  lastContact: `last contact-, last contacted-, last visit-, last call-, last touch-, last talk-, last meeting-, contacted on-`,
  nextContact: `next-, follow up-, followup-, again on-`,
  contactChannel: `channel-, medium, contact type-, type of contact-, means of contact-, =via, =how`,
  contactedBy: `who, contacted by-, spoken by-, by, employee-, colleague-, staff-, user-`,
  saidWords: `said-, note-, comment-, feedback-, remark-, words-, conversation-, subject-, content-, summary-`,
  satisfaction: `-satisf-, =csat`,
};

/** What a header may speak of: a role, a code, a cost, the end of a contract … */
export type Meaning = keyof typeof english;

/**
 * The words of a language per meaning, most telling first, in lower case, with commas between. As in a dictionary the
 * hyphen stands for the rest of a word: `no` is a word, `churn-` begins one, `-kosten` ends one, `-umsatz-` may stand
 * anywhere. `=x` is the whole header. Signs and languages without spaces need no hyphens: they may stand anywhere.
 */
export type Words = Partial<Record<Meaning, string>>;
