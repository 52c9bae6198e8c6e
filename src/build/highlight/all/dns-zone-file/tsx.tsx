import * as React from 'react'{comment|;}
type Props<T> = \{ items: T[]{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List = <T extends unknown>{punctuation|(}\{ items, render \}: Props<T>{punctuation|)}: JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{comment|;}
  const n: number = items.length as number{comment|;}
  return {punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}e: React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}e.target!{punctuation|)}\}>
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value={string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key=\{String{punctuation|(}t{punctuation|)}\}>\{render{punctuation|(}t{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)}{comment|;}
\}{comment|;}
