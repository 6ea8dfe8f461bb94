import { directionOf, guessDirection } from '../../../../src/core/scoring/guessDirection';

describe('a cost is not rewarded because of how its header is written', () => {
  it.each([
    ...['DaysToPay', 'days_overdue', 'DSO', 'Zahlungsziel', '回款天数', 'Complaints', 'Discount %', 'Cost to serve'],
    ...[
      'PaymentDelayDays',
      'AVG_DSO',
      'returnsCount',
      'Lieferkosten',
      'Ø Zahlungsverzug',
      '逾期天数',
      '割引率',
      'Remise',
    ],
    ...['customerComplaints', 'Open.Tickets', 'LateDeliveries', 'Beschwerden', '投诉次数', 'Treuerabatt', 'Loss'],
  ])('%s is a cost', (header) => {
    expect(directionOf(header)).toBe('cost');
    expect(guessDirection(header)).toBe('cost');
  });

  it.each([
    ...['Sales', 'netRevenue', 'order_count', 'Umsatz 2024', '销售额', '売上高', 'Paid on time %', 'Return on sales'],
    ...['Deckungsbeitrag', 'CLV', 'Purchases', 'LoyaltyPoints'],
  ])('%s is a benefit', (header) => expect(directionOf(header)).toBe('benefit'));

  it.each(['Index 7', 'X1', 'Kennzahl', 'Recycled', 'Latency class', '指标'])(
    '%s does not tell: taken as a benefit, and the pane can ask',
    (header) => {
      expect(directionOf(header)).toBe('unknown');
      expect(guessDirection(header)).toBe('benefit');
    },
  );
});
