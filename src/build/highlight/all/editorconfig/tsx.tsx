import * as React from 'react'{comment|;}
type Props<T> {value attr-value|{punctuation|=} \{ items: T[]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List {value attr-value|{punctuation|=} <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{}
  const ref {value attr-value|{punctuation|=} React.useRef<HTMLDivElement>(null)}{comment|;}
  const n: number {value attr-value|{punctuation|=} items.length as number}{comment|;}
  return (
    <div ref{value attr-value|{punctuation|=}\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>}
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value{value attr-value|{punctuation|=}"x" />}
      {key attr-name|\{items.map((t)} {value attr-value|{punctuation|=}> <span key=\{String(t)\}>\{render(t)\}</span>)\}}
    </div>
  ){comment|;}
\}{comment|;}
