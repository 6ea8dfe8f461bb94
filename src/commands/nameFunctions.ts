import { addFunctionNames, removeFunctionNames } from '../app/functionNames';
import type { FormulaNamesPort } from '../app/ports';
import { Problem, type Listed } from '../core/problem';

type NamingKey = `functions.names${'Added' | 'Present' | 'PartlyAdded' | 'Taken' | 'Removed'}`;

/** Where the command says what it did: a text key and its parameters, and the way back. */
export interface NamingAudience {
  done(key: NamingKey, params: Record<string, Listed>, undo?: () => Promise<void>): void | Promise<void>;
  failed(problem: Problem): void | Promise<void>;
}

/** Ribbon command *Add =CLV() and =TIER() to this workbook*. Never rejects. */
export async function nameFunctionsCommand(names: FormulaNamesPort, audience: NamingAudience): Promise<void> {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await audience.failed(error instanceof Problem ? error : new Problem('internal', {}, { message }));
    }
  };
  const undo = (): Promise<void> =>
    attempt(async () => {
      const removed = await removeFunctionNames(names);
      await audience.done('functions.namesRemoved', { names: listed(removed) });
    });
  await attempt(async () => {
    const { added, ours, taken } = await addFunctionNames(names);
    const here = [...added, ...ours];
    const params = { names: listed(here), taken: listed(taken) };
    if (here.length === 0) await audience.done('functions.namesTaken', params);
    else if (taken.length > 0) await audience.done('functions.namesPartlyAdded', params, undo);
    else await audience.done(added.length > 0 ? 'functions.namesAdded' : 'functions.namesPresent', params, undo);
  });
}

const listed = (names: readonly string[]): Listed => ({ list: names.map((name) => `=${name}()`) });
