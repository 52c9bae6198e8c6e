import * as React from {quoted-symbol variable symbol|'react}'{comment|;}
type Props<T> = \{ items: T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List = <T extends unknown>{punctuation|(}{car|\{} items, render \}: Props<T>{punctuation|)}: JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}{car|null}{punctuation|)}{comment|;}
  const n: number = items.length as number{comment|;}
  return {punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}{car|e}: React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}{car|e}.target!{punctuation|)}\}>
      Text with if and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}
      <Generic<string> value={string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}{boolean|t}{punctuation|)} => <span key=\{String{punctuation|(}{boolean|t}{punctuation|)}\}>\{render{punctuation|(}{boolean|t}{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)}{comment|;}
\}{comment|;}
