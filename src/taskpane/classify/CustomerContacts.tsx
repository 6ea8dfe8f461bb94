import { useMemo } from 'react';
import { contactsByCustomer, customerKey } from '../../core/contacts/readContacts';
import type { Contact } from '../../core/table/table';
import { usePane, usePaneState } from '../state/PaneContext';

/** As many stand open. */
const mostOpen = 3;

/** What the customer said, word for word, newest first. */
export function CustomerContacts({ id }: { id: string }) {
  const { t } = usePane();
  const log = usePaneState(({ table }) => table?.contactLog);
  const byCustomer = useMemo(() => contactsByCustomer(log?.contacts ?? []), [log]);
  const contacts = byCustomer.get(customerKey(id)) ?? [];
  if (contacts.length === 0) return null;
  const rest = contacts.slice(mostOpen);
  return (
    <div className="customer-contacts">
      <h3>{t('customer.contacts')}</h3>
      <ContactList contacts={contacts.slice(0, mostOpen)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('customer.contactsMore', { count: rest.length })}</summary>
          <ContactList contacts={rest} />
        </details>
      )}
    </div>
  );
}

function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const { t, format } = usePane();
  return (
    <ul className="plain-list">
      {contacts.map(({ day, channel, who, said, satisfaction, next }, i) => {
        const about = [
          format.styled(day, 'date'),
          channel,
          who,
          Number.isFinite(satisfaction) ? t('customer.satisfied', { value: satisfaction }) : '',
          Number.isFinite(next) ? t('customer.nextContact', { day: format.styled(next, 'date') }) : '',
        ];
        return (
          <li key={i}>
            <p className="quiet">{about.filter((part) => part !== '').join(' · ')}</p>
            {said !== '' && <p className="said">{said}</p>}
          </li>
        );
      })}
    </ul>
  );
}
