{command|{keyword|import} * as React from 'react';}
{command|{keyword|type} Props<T> = \{ items: T[]; render: (t: T}{punctuation|)} => React.ReactNode; className?: string \};

{command|{keyword|export} const List = <T extends unknown>(\{ items, render \}: Props<T>}{punctuation|)}: JSX.Element => \{
  {command|{keyword|const} ref = React.useRef<HTMLDivElement>(null}{punctuation|)};
  {command|{keyword|const} n: number = items.length as number;}
  {command|{keyword|return} (}
    <div ref=\{ref\} data-n=\{n\} onClick=\{{punctuation|(}{command|{keyword|e}: React.MouseEvent<HTMLDivElement>}{punctuation|)} => console.log{punctuation|(}{command|{keyword|e}.target!}{punctuation|)}\}>
      {command|{keyword|Text} with if and for \{n > {number|1} ? <b>many</b> : <i>one</i>\}}
      <Generic<string> value="x" />
      \{items.map{punctuation|(}{punctuation|(}{command|{keyword|t}}{punctuation|)} => <span key=\{String{punctuation|(}{command|{keyword|t}}{punctuation|)}\}>\{render{punctuation|(}{command|{keyword|t}}{punctuation|)}\}</span>{punctuation|)}\}
    </div>
  {punctuation|)};
\};
