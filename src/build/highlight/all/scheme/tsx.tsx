import * as React from {symbol|'react}{symbol|';}
type Props<T> = \{ items: T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List = <T extends unknown>{punctuation|(}{function|\{} items, render \}: Props<T>{punctuation|)}: JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}{function|null}{punctuation|)}{comment|;}
  const n: number = items.length as number{comment|;}
  return {punctuation|(}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}{function|e:} React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}{function|e.target!}{punctuation|)}\}>
      Text with if and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}
      <Generic<string> value={string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}{function|t}{punctuation|)} => <span key=\{String{punctuation|(}{function|t}{punctuation|)}\}>\{render{punctuation|(}{function|t}{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)}{comment|;}
\}{comment|;}
