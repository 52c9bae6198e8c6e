import * as React from {string|'react'}{punctuation|;}
type Props<T> {operator|=} {punctuation|\{} items{punctuation|:} T[]{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}> React.ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

{keyword|export} const List {operator|=} <T extends unknown>{punctuation|(}{punctuation|\{} items, render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX.Element {operator|=}> {punctuation|\{}
  const ref {operator|=} React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
{target symbol|  const n}{punctuation|:} number {operator|=} items.length as number{punctuation|;}
  return {punctuation|(}
    <div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} {operator|=}> console.log{punctuation|(}e.target!{punctuation|)}{punctuation|\}}>
{target symbol|      Text with if and for \{n > 1 ? <b>many</b>} {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<string> value{operator|=}{string|"x"} />
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}> <span key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
