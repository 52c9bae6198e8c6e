import {operator|*} {operator|as} React from {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {comment|\{ items: T[]; render: (t: T) => React.ReactNode; className?: string \}}{punctuation|;}

{keyword|export} {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{comment|\{ items, render \}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{operator|>} {comment|\{
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref=\{ref\}} data{operator|-}n{operator|=}{comment|\{n\}} onClick{operator|=}{comment|\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}}{operator|>}
      Text {keyword|with} {keyword|if} {operator|and} {keyword|for} {comment|\{n > 1 ? <b>many</b> : <i>one</i>\}}
      {operator|<}{keyword|Generic}{operator|<}{keyword|string}{operator|>} value{operator|=}"x" {operator|/}{operator|>}
      {comment|\{items.map((t) => <span key=\{String(t)\}}{operator|>}{comment|\{render(t)\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}{operator|div}{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
