import {operator|*} as React from {string|'react'}{comment|;}
type Props{operator|<}T{operator|>} {operator|=} \{ items: T{operator|[}{operator|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List {operator|=} {operator|<}T extends unknown{operator|>}(\{ items, render \}: Props{operator|<}T{operator|>}): JSX.Element {operator|=}{operator|>} \{
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}(null){comment|;}
  const n: number {operator|=} items.length as number{comment|;}
  return (
    {operator|<}div ref{operator|=}\{ref\} data{operator|-}n{operator|=}\{n\} onClick{operator|=}\{(e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}) {operator|=}{operator|>} console.log(e.target{operator|!})\}{operator|>}
      Text with if and for \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.map((t) {operator|=}{operator|>} {operator|<}span key{operator|=}\{String(t)\}{operator|>}\{render(t)\}{operator|<}{operator|/}span{operator|>})\}
    {operator|<}{operator|/}div{operator|>}
  ){comment|;}
\}{comment|;}
