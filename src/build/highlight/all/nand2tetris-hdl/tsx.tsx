import * as React from 'react'{punctuation|;}
type Props<T> {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}> React.ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX.Element {operator|=}> {punctuation|\{}
  const ref {operator|=} React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items.length as number{punctuation|;}
  return {punctuation|(}
    <div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} {operator|=}> console.{function|log}{punctuation|(}e.target!{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<string> value{operator|=}"x" />
      {punctuation|\{}items.{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}> <span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
