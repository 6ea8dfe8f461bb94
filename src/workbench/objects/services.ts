import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import type { ClassTargets } from './targets';

/** Services that Office.js reaches beside the workbook: start-up, custom functions, the shared runtime, the ribbon. */
export const serviceClasses = {
  AddinInternalService: { methods: { notifyActionHandlerReady: () => null } },
  CustomFunctions: {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      _GetEnabledFeatures: () => [],
      setInvocationArrayResults: (_, args, host) => host.finishInvocations(args.raw(0)),
      setInvocationResult: (_, args, host) => host.finishInvocations([[args.raw(0), true, args.raw(1)]]),
      setInvocationError: (_, args, host) => host.finishInvocations([[args.raw(0), false, args.raw(2), args.raw(1)]]),
    },
  },
  AppRuntimePersistenceService: {
    methods: {
      setAppRuntimeStartState: (_, args, host) => {
        host.runtime.startState = args.text(0);
      },
      getAppRuntimeStartState: (_, __, host) => host.runtime.startState,
    },
  },
  AppRuntimeService: {
    methods: {
      setAppRuntimeState: (_, args, host) => {
        host.runtime.state = args.text(0);
      },
      getAppRuntimeState: (_, __, host) => host.runtime.state,
    },
  },
  DynamicRibbon: {
    methods: {
      getTab: (_, args) => make('RibbonTab', { id: args.text(0) }),
      getButton: (_, args) => make('RibbonButton', { id: args.text(0) }),
      executeRequestUpdate: () => null,
    },
  },
  RibbonTab: { identity: ({ id }) => ({ Id: id }) },
  RibbonButton: {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      id: { get: ({ id }) => id },
      enabled: {
        get: ({ id }, host) => host.runtime.ribbon.get(id) ?? true,
        set: ({ id }, value, host) => void host.runtime.ribbon.set(id, value === true),
      },
    },
  },
} satisfies {
  [
    K in
      | 'AddinInternalService'
      | 'CustomFunctions'
      | 'AppRuntimePersistenceService'
      | 'AppRuntimeService'
      | 'DynamicRibbon'
      | 'RibbonTab'
      | 'RibbonButton'
  ]: ClassSpec<ClassTargets[K]>;
};
