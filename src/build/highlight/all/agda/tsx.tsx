{keyword|import} * as React from 'react'{punctuation|;}
type Props<T> {operator|=} {punctuation|\{} {function|items}{operator|:} T[]{punctuation|;} {function|render}{operator|:} {punctuation|(}{function|t}{operator|:} T{punctuation|)} => React{punctuation|.}ReactNode{punctuation|;} {function|className?}{operator|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} <T extends unknown>{punctuation|(}{punctuation|\{} items, render {punctuation|\}}{operator|:} Props<T>{punctuation|)}{operator|:} JSX{punctuation|.}Element => {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  {function|const n}{operator|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  return {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} {keyword|data}-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{function|e}{operator|:} React{punctuation|.}MouseEvent<HTMLDivElement>{punctuation|)} => console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}>
      Text {keyword|with} if and for {punctuation|\{}{function|n > 1 ? <b>many</b> }{operator|:} <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
