import * as React from 'react'{comment|;}
type Props<T> = {punctuation|\{} items: T{punctuation|[}{punctuation|]}{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props<T>{punctuation|)}: JSX.Element => {punctuation|\{}
  const ref = React.useRef<HTMLDivElement>{punctuation|(}{function|null}{punctuation|)}{comment|;}
  const n: number = items.length as number{comment|;}
  return {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e: React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}{function|e.target!}{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}{function|t}{punctuation|)} => <span key={punctuation|\{}String{punctuation|(}{function|t}{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}{function|t}{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{comment|;}
{punctuation|\}}{comment|;}
