{keyword|import} * as React from 'react';
{keyword|type} Props<T> = \{ items: T[]; render: {punctuation|(}t: T{punctuation|)} => React.ReactNode; className?: string \};

{keyword|export} const List = <T extends unknown>{punctuation|(}\{ items, render \}: Props<T>{punctuation|)}: JSX.Element => \{
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)};
  const n: number = items.length as number;
  {keyword|return} {punctuation|(}
    <div ref=\{ref\} {keyword|data}-n=\{n\} onClick=\{{punctuation|(}e: React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}e.target!{punctuation|)}\}>
      Text with {keyword|if} and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}
      <Generic<string> value={string|"x"} />
      \{items.map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key=\{String{punctuation|(}t{punctuation|)}\}>\{render{punctuation|(}t{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)};
\};
