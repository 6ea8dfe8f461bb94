/** The pyramid's sign: four steps, dark at the top. Decoration: what it stands for is said beside it. */
export function PyramidPicture() {
  const steps = [
    { width: 14, color: '#0B3C5D' },
    { width: 28, color: '#175E8C' },
    { width: 42, color: '#2F86B7' },
    { width: 56, color: '#6DB1D6' },
  ];
  return (
    <svg className="pyramid-picture" viewBox="0 0 56 43" width="56" height="43" aria-hidden="true">
      {steps.map(({ width, color }, i) => (
        <rect key={color} x={(56 - width) / 2} y={i * 11} width={width} height={10} rx={1} fill={color} />
      ))}
    </svg>
  );
}
