{keyword|import} * as React from {string|'react'}{punctuation|;}
type Props<T> {punctuation|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {punctuation|=}> React.ReactNode{punctuation|;} className?{punctuation|:} {keyword|string} {punctuation|\}}{punctuation|;}

export const List {punctuation|=} <T {keyword|extends} unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX.Element {punctuation|=}> {punctuation|\{}
  const ref {punctuation|=} React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {punctuation|=} items.length as number{punctuation|;}
  return {punctuation|(}
    <{function|div} ref{punctuation|=}{punctuation|\{}ref{punctuation|\}} data-n{punctuation|=}{punctuation|\{}n{punctuation|\}} onClick{punctuation|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} {punctuation|=}> console.log{punctuation|(}e.target!{punctuation|)}{punctuation|\}}>
      Text with if {function|and} for {punctuation|\{}n > {number|1} ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<{keyword|string}> {keyword|value}{punctuation|=}{string|"x"} />
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} {punctuation|=}> <span key{punctuation|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </{function|div}>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
