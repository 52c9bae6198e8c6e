import * as React from 'react'{punctuation|;}
type Props<T> {operator|=} \{ items: T[]{punctuation|;} render: (t: T) {operator|=}> React.ReactNode{punctuation|;} className?: string \}{punctuation|;}

export const List {operator|=} <T extends unknown>(\{ items{punctuation|,} render \}: Props<T>): JSX.Element {operator|=}> \{
  const ref {operator|=} React.useRef<HTMLDivElement>(null){punctuation|;}
  const n: number {operator|=} items.length as number{punctuation|;}
  return (
    <div ref{operator|=}\{ref\} data-n{operator|=}\{n\} onClick{operator|=}\{(e: React.MouseEvent<HTMLDivElement>) {operator|=}> console.log(e.target!)\}>
      Text with if and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}
      <Generic<string> value{operator|=}{string|"x"} />
      \{items.map((t) {operator|=}> <span key{operator|=}\{String(t)\}>\{render(t)\}</span>)\}
    </div>
  ){punctuation|;}
\}{punctuation|;}
