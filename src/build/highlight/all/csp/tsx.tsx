import {host url|{important|*}} as React from {keyword safe|'react'}{punctuation|;}
type Props<T> = \{ {scheme|items:} T[]{punctuation|;} {scheme|render:} (t: T) => {host url|React.ReactNode}{punctuation|;} className?: string \}{punctuation|;}

export const List = <T extends unknown>(\{ items, render \}: Props<T>): {host url|JSX.Element} => \{
  const ref = React.useRef<HTMLDivElement>(null){punctuation|;}
  const {scheme|n:} number = {host url|items.length} as number{punctuation|;}
  return (
    <div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value="x" />
      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
    </div>
  ){punctuation|;}
\}{punctuation|;}
