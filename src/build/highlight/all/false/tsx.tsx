{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {operator|*} {variable|a}{variable|s} R{variable|e}{variable|a}{variable|c}{variable|t} {variable|f}{variable|r}{variable|o}{variable|m} {character-code number|'r}{variable|e}{variable|a}{variable|c}{variable|t}{character-code number|';}
{variable|t}{variable|y}{variable|p}{variable|e} P{variable|r}{variable|o}{variable|p}{variable|s}{non-standard bold|<}T{operator|>} {operator|=} {comment|\{ items: T[]; render: (t: T) => React.ReactNode; className?: string \}}{operator|;}

{variable|e}{variable|x}{variable|p}{variable|o}{variable|r}{variable|t} {variable|c}{variable|o}{variable|n}{variable|s}{variable|t} L{variable|i}{variable|s}{variable|t} {operator|=} {non-standard bold|<}T {variable|e}{variable|x}{variable|t}{variable|e}{variable|n}{variable|d}{variable|s} {variable|u}{variable|n}{variable|k}{variable|n}{variable|o}{variable|w}{variable|n}{operator|>}{non-standard bold|(}{comment|\{ items, render \}}{operator|:} P{variable|r}{variable|o}{variable|p}{variable|s}{non-standard bold|<}T{operator|>}{non-standard bold|)}{operator|:} JSX{operator|.}E{variable|l}{variable|e}{variable|m}{variable|e}{variable|n}{variable|t} {operator|=}{operator|>} {comment|\{
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref=\{ref\}} {variable|d}{variable|a}{variable|t}{variable|a}{operator|-}{variable|n}{operator|=}{comment|\{n\}} {variable|o}{variable|n}C{variable|l}{variable|i}{variable|c}{variable|k}{operator|=}{comment|\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}}{operator|>}
      T{variable|e}{variable|x}{variable|t} {variable|w}{variable|i}{variable|t}{variable|h} {variable|i}{variable|f} {variable|a}{variable|n}{variable|d} {variable|f}{variable|o}{variable|r} {comment|\{n > 1 ? <b>many</b> : <i>one</i>\}}
      {non-standard bold|<}G{variable|e}{variable|n}{variable|e}{variable|r}{variable|i}{variable|c}{non-standard bold|<}{variable|s}{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{operator|>} {variable|v}{variable|a}{variable|l}{variable|u}{variable|e}{operator|=}{string|"x"} {operator|/}{operator|>}
      {comment|\{items.map((t) => <span key=\{String(t)\}}{operator|>}{comment|\{render(t)\}}{non-standard bold|<}{operator|/}{variable|s}{variable|p}{variable|a}{variable|n}{operator|>}{non-standard bold|)}\}
    {non-standard bold|<}{operator|/}{variable|d}{variable|i}{variable|v}{operator|>}
  {non-standard bold|)}{operator|;}
\}{operator|;}
