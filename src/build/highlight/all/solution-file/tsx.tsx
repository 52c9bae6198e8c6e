import * as React from {string|'react'};
{property|type Props<T>} {operator|=} \{ items: T[]; render: {punctuation|(}t: T{punctuation|)} {operator|=}> React.ReactNode; className?: string \};

{property|export const List} {operator|=} <T extends unknown>{punctuation|(}\{ items{punctuation|,} render \}: Props<T>{punctuation|)}: JSX.Element {operator|=}> \{
  {property|const ref} {operator|=} React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)};
  {property|const n: number} {operator|=} items.length as number;
  return {punctuation|(}
    {property|<div ref}{operator|=}\{ref\} data-n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e: React.MouseEvent<HTMLDivElement>{punctuation|)} {operator|=}> console.log{punctuation|(}e.target!{punctuation|)}\}>
      Text with if and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}
      {property|<Generic<string> value}{operator|=}{string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}> <span key{operator|=}\{String{punctuation|(}t{punctuation|)}\}>\{render{punctuation|(}t{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)};
\};
