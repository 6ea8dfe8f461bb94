"""Order lines cleaned and returns netted by pandas and plain loops. Writes oracle.json beside itself.

Needs pandas 2.2.3. Run: python3 generate.py [online_retail_subset.csv]
The public file stays where it is: only sums, counts and the first customers of it are written down.
"""

import json
import platform
import random
import re
import sys
from pathlib import Path

import pandas as pd

SEED = 20261128
COLUMNS = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID']
SERVICES = {'POST': 'POSTAGE', 'D': 'Discount', 'BANK CHARGES': 'Bank Charges'}
PRODUCTS = {'85123A': 'HANGING HEART', '71053': 'METAL LANTERN', '22728': 'ALARM CLOCK', '22752': 'ADJUSTABLE LAMP'}


def drawn_lines():
    """Some 300 lines of 12 customers, with everything that is cleaned away."""
    draw = random.Random(SEED)
    rows = []
    number = 536365
    for day in range(60):
        when = pd.Timestamp('2011-01-01 09:00') + pd.Timedelta(days=day)
        for _ in range(draw.randint(1, 3)):
            customer = draw.choice([f'C{k}' for k in range(1, 13)] + ['', '(blank)'])
            prefix = draw.choices(['', 'C', 'A'], [75, 23, 2])[0]
            for _ in range(draw.randint(1, 3)):
                code, name = draw.choice(list(PRODUCTS.items()))
                quantity = draw.randint(1, 12) * (-1 if prefix == 'C' else 1)
                price = draw.choice([0.85, 1.25, 2.55, 3.39, 4.25, 0])
                if draw.random() < 0.08:
                    code, name = draw.choice(list(SERVICES.items()))
                row = [f'{prefix}{number}', code, name, quantity, str(when)[:16], price, customer]
                rows.append(row)
                if draw.random() < 0.04:
                    rows.append(list(row))
            number += 1
    return pd.DataFrame(rows, columns=COLUMNS)


def clean(lines):
    """Steps with count and value, lines kept, and per customer distinct orders and revenue after netting."""
    lines = lines.copy()
    lines['amount'] = lines['Quantity'] * lines['UnitPrice']
    lines['when'] = pd.to_datetime(lines['InvoiceDate'])
    prefix = lines['InvoiceNo'].str.extract(r'^([A-Za-z]*)')[0]
    code = lines.get('StockCode', pd.Series([''] * len(lines), index=lines.index))
    tests = [
        ('duplicates', lines.drop(columns=['amount', 'when']).duplicated()),
        ('adjustments', prefix == 'A'),
        ('withoutCustomer', lines['CustomerID'].isin(['', '(blank)'])),
        ('service', code.isin(SERVICES)),
        ('zeroPrices', lines['UnitPrice'] == 0),
        ('cancelled', (lines['Quantity'] < 0) | (prefix == 'C')),
    ]
    step = pd.Series('', index=lines.index)
    for name, mask in tests:
        step[(step == '') & mask] = name
    steps = [
        {'step': name, 'count': int((step == name).sum()), 'value': float(lines['amount'][step == name].sum())}
        for name, _ in tests
        if (step == name).any()
    ]
    customers = {}
    bought = lines[step == ''].sort_values('when', kind='stable')
    returned = lines[step == 'cancelled'].sort_values('when', kind='stable')
    for customer in lines['CustomerID'][step.isin(['', 'cancelled'])].unique():
        purchases = [
            {'order': row.InvoiceNo, 'product': getattr(row, 'StockCode', None), 'when': row.when, 'left': row.amount}
            for row in bought[bought['CustomerID'] == customer].itertuples()
        ]
        unmatched = 0.0
        for row in returned[returned['CustomerID'] == customer].itertuples():
            rest = abs(row.amount)
            earlier = [p for p in purchases if p['when'] <= row.when]
            original = re.sub(r'^[A-Za-z]+', '', row.InvoiceNo)
            product = getattr(row, 'StockCode', None)
            pools = [
                [p for p in earlier if p['order'] == original],
                [p for p in earlier if product is not None and p['product'] == product],
                [p for p in earlier if p['order'] == row.InvoiceNo],
                earlier,
            ]
            for pool in pools:
                for purchase in reversed(pool):
                    taken = min(rest, purchase['left'])
                    purchase['left'] -= taken
                    rest -= taken
            unmatched += rest
        left = [p for p in purchases if p['left'] > 1e-9]
        if left:
            revenue = sum(p['left'] for p in left) - unmatched
            customers[customer] = [len({p['order'] for p in left}), round(revenue, 6)]
    return {'steps': steps, 'kept': int((step == '').sum()), 'total': len(lines), 'customers': customers}


def main():
    drawn = drawn_lines()
    out = {
        'made by': f'pandas {pd.__version__}, Python {platform.python_version()}, seed {SEED}',
        'drawn': {'header': COLUMNS, 'rows': drawn.values.tolist(), **clean(drawn)},
    }
    if len(sys.argv) > 1:
        retail = pd.read_csv(sys.argv[1], dtype={'InvoiceNo': str, 'CustomerID': str}, keep_default_na=False)
        cleaned = clean(retail)
        customers = cleaned.pop('customers')
        out['retail'] = {
            **cleaned,
            'customers': len(customers),
            'orders': sum(orders for orders, _ in customers.values()),
            'revenue': round(sum(revenue for _, revenue in customers.values()), 4),
            'first': dict(list(sorted(customers.items()))[:40]),
        }
    (Path(__file__).parent / 'oracle.json').write_text(json.dumps(out, indent=1) + '\n')


main()
