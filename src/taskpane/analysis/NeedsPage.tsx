import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ListElsewhere } from '../../app/app';
import { wantedOf } from '../../core/analyses/fits';
import { loadedAnalysis } from './loaded';
import type { Shape, Table } from '../../core/table/table';
import { ExampleView } from './ExampleView';
import { usePane, usePaneState } from '../state/PaneContext';

/** What an analysis reads instead of a list of other rows, and the ways there: the list that it needs, made or found. */
export function NeedsPage({ id, table }: { id: string; table: Table }) {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  const { shapes } = loadedAnalysis(id);
  const elsewhere = useListsElsewhere(shapes, table.origin.sheet);
  const shape = table.recognition?.shape ?? 'customers';
  const canMake = (shape === 'orders' || shape === 'order-lines') && shapes.includes('customers');
  return (
    <section className="needs" aria-label={t('needs.title')}>
      <p className="needs-what">
        {t(`needs.wants.${wantedOf(shapes)}`)} {t(`needs.has.${shape}`)}
      </p>
      {canMake && (
        <div className="needs-way">
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.makeCustomerList()}>
            {t('needs.make')}
          </Button>
          <p className="quiet">{t('needs.make.line')}</p>
        </div>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>{t('needs.elsewhere')}</h3>
          <ul className="plain-list">
            {elsewhere.map((list) => (
              <li key={`${list.sheet}!${list.address}`} className="needs-list">
                <ArrowRight16Regular className="quiet" />
                <Link onClick={() => void pane.chooseList(list)}>{list.tableName ?? list.sheet}</Link>
                <span className="quiet">{t(`shape.count.${list.shape}`, { count: list.rows })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ExampleView id={id} />
      <p className="quiet">{t('needs.otherwise')}</p>
    </section>
  );
}

/** The lists that the workbook has for these shapes; none until they are known. */
function useListsElsewhere(shapes: readonly Shape[], sheet: string): readonly ListElsewhere[] {
  const { pane } = usePane();
  const [lists, setLists] = useState<readonly ListElsewhere[]>([]);
  useEffect(() => {
    let isMounted = true;
    void pane.listsElsewhere(shapes, sheet).then((found) => {
      if (isMounted) setLists(found);
    });
    return () => {
      isMounted = false;
    };
  }, [pane, shapes, sheet]);
  return lists;
}
