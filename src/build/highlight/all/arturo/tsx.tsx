import {symbol|*} {builtin-function keyword|as} React {builtin-function keyword|from} {literal constant|'react}'{comment|;}
{builtin-function keyword|type} Props{symbol|<}T{symbol|>} {symbol|=} {multistring string|\{ items: T[]; render: (t: T) => React.ReactNode; className?: string \}}{comment|;}

export const List {symbol|=} {symbol|<}T extends unknown{symbol|>}{punctuation|(}{multistring string|\{ items, render \}}: Props{symbol|<}T{symbol|>}{punctuation|)}: JSX.Element {sugar operator|=>} {multistring string|\{
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref=\{ref\}} data{symbol|-}n{symbol|=}{multistring string|\{n\}} onClick{symbol|=}{multistring string|\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}}{symbol|>}
      Text {builtin-function keyword|with} {builtin-function keyword|if} {builtin-function keyword|and} for {multistring string|\{n > 1 ? <b>many</b> : <i>one</i>\}}
      {symbol|<}Generic{symbol|<}string{symbol|>} value{symbol|=}{string|"x"} {symbol|/}{symbol|>}
      {multistring string|\{items.map((t) => <span key=\{String(t)\}}{symbol|>}{multistring string|\{render(t)\}}{symbol|<}{symbol|/}span{symbol|>}{punctuation|)}\}
    {symbol|<}{symbol|/}{builtin-function keyword|div}{symbol|>}
  {punctuation|)}{comment|;}
\}{comment|;}
