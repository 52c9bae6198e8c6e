import {operator|*} as React {keyword|from} {string|'react'}{punctuation|;}
{function|type} Props<T> = {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} => React{punctuation|.}ReactNode{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props<T>{punctuation|)}: JSX{punctuation|.}Element => {punctuation|\{}
  const ref = React{punctuation|.}useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const n: number = items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} {keyword|data}{operator|-}n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e: React{punctuation|.}MouseEvent<HTMLDivElement>{punctuation|)} => console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}>
      Text with {keyword|if} and {keyword|for} {punctuation|\{}n > 1 ? <b>many<{operator|/}b> : <i>one<{operator|/}i>{punctuation|\}}
      <Generic<string> value={string|"x"} {operator|/}>
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}<{operator|/}span>{punctuation|)}{punctuation|\}}
    <{operator|/}div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
