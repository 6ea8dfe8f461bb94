import { Engine, Layer } from '@univerjs/engine-render';

type Draw = () => void;

/** What each engine draws, and how that is done for one picture. */
const drawn = new WeakMap<object, Map<Draw, Draw>>();
const { runRenderLoop, stopRenderLoop } = Engine.prototype;
const { makeDirty } = Layer.prototype;

/**
 * Univer asks the browser for sixty pictures a second for ever, of the grid and of each of its editors, to find nearly always
 * that nothing has changed. Here an engine draws one picture when it is told to begin, and one after each change of a layer.
 */
Engine.prototype.runRenderLoop = function (this: Engine, draw: Draw): void {
  const once = (): void => {
    const tasks = Reflect.get(this, '_renderFrameTasks') as Draw[];
    tasks.splice(tasks.indexOf(once), 1);
    draw();
  };
  this.stopRenderLoop(draw);
  const all = drawn.get(this) ?? new Map<Draw, Draw>();
  drawn.set(this, all.set(draw, once));
  runRenderLoop.call(this, once);
};

Engine.prototype.stopRenderLoop = function (this: Engine, draw?: Draw): void {
  if (!draw) drawn.delete(this);
  const once = draw && drawn.get(this)?.get(draw);
  if (once) drawn.get(this)?.delete(draw);
  stopRenderLoop.call(this, once ?? draw);
};

Layer.prototype.makeDirty = function (this: Layer, state = true): Layer {
  const engine = state ? this.scene.getEngine() : undefined;
  for (const once of (engine && drawn.get(engine)?.values()) ?? []) runRenderLoop.call(engine, once);
  return makeDirty.call(this, state);
};
