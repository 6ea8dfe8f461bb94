import { asShown, comparable, firstSides } from '../../../../src/taskpane/compare/candidates';
import { openPane } from '../openPane';

async function savedPane() {
  const opened = openPane();
  await opened.pane.start();
  await opened.pane.saveModel();
  return opened;
}

const ids = (get: ReturnType<typeof openPane>['get']): string[] => comparable(get()).map(({ id }) => id);

describe('pyramids that can be compared', () => {
  it('are not offered while there is only one', async () => {
    const { get } = await savedPane();
    const only = comparable(get());
    expect(only).toHaveLength(1);
    expect(firstSides(only, get().model?.id)).toBeUndefined();
  });

  it('are a saved model and what became of it since', async () => {
    const { edit, get } = await savedPane();
    const { model } = get();
    edit('ties', (options) => ({ ...options, ties: 'down' }));
    expect(ids(get)).toEqual([model?.id, asShown]);
    expect(firstSides(comparable(get()), model?.id)).toEqual({ from: model?.id, to: asShown });
    expect(comparable(get()).map(({ options }) => options.ties)).toEqual(['up', 'down']);
  });

  it('are two saved models, from the current one to the other', async () => {
    const { pane, get } = await savedPane();
    const first = get().model?.id;
    await pane.duplicateModel();
    const second = get().model?.id;
    expect(ids(get)).toEqual([first, second]);
    expect(firstSides(comparable(get()), second)).toEqual({ from: second, to: first });
  });

  it('leave out a model of another list, whose columns are not here', async () => {
    const { pane, get } = await savedPane();
    const [own] = comparable(get());
    const { indicators } = own.options;
    const other = { ...own.options, indicators: [{ ...indicators[0], column: 'Elsewhere' }] };
    await pane.importModel(
      JSON.stringify({
        customerPyramidModel: 1,
        model: { id: 'x', name: 'Other list', analysis: 'pyramid', options: other },
      }),
    );
    expect(get().models).toHaveLength(2);
    expect(ids(get)).toEqual([own.id]);
  });
});
