import { dark, darkest, light, middle } from '../analysis/Picture';

/** The pyramid's sign: four steps, dark at the top. Decoration: what it stands for is said beside it. */
export function PyramidPicture() {
  const steps = [
    { width: 14, color: darkest },
    { width: 28, color: dark },
    { width: 42, color: middle },
    { width: 56, color: light },
  ];
  return (
    <svg className="pyramid-picture" viewBox="0 0 56 43" width="56" height="43" aria-hidden="true">
      {steps.map(({ width, color }, i) => (
        <rect key={color} x={(56 - width) / 2} y={i * 11} width={width} height={10} rx={1} fill={color} />
      ))}
    </svg>
  );
}
