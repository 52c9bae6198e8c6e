import * as React from {string|'react'}{comment|;}
type Props<T> = \{ items{punctuation|:} T[]{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List = <T extends unknown>{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX{directive property|.Element} => \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{comment|;}
  const n{punctuation|:} number = items{directive property|.length} as number{comment|;}
  return {punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}e{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}e.target!{punctuation|)}\}>
      Text with if {op-code keyword|and} for \{n > {decimal-number number|1} ? <b>many</b> {punctuation|:} <i>one</i>\}
      <Generic<string> value={string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key=\{String{punctuation|(}t{punctuation|)}\}>\{render{punctuation|(}t{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)}{comment|;}
\}{comment|;}
