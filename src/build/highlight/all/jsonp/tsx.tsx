import * as React from 'react'{punctuation|;}
type Props<T> = {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} => React{punctuation|.}ReactNode{punctuation|;} className?{operator|:} string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props<T>{punctuation|)}{operator|:} JSX{punctuation|.}Element => {punctuation|\{}
  const ref = React{punctuation|.}useRef<HTMLDivElement>{punctuation|(}{null keyword|null}{punctuation|)}{punctuation|;}
  const n{operator|:} number = items{punctuation|.}length as number{punctuation|;}
  {function|return} {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent<HTMLDivElement>{punctuation|)} => console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> {operator|:} <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
