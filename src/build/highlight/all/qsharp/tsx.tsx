import {operator|*} {keyword|as} React from 'react'{punctuation|;}
type Props<T> {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} {class-name|number}{punctuation|;}
  {keyword|return} {punctuation|(}
    <div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent<HTMLDivElement>{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}>
      Text with {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n > {number|1} ? <b>many<{operator|/}b> {punctuation|:} <i>one<{operator|/}i>{punctuation|\}}
      <Generic<string> value{operator|=}{string|"x"} {operator|/}>
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} <span key{operator|=}{punctuation|\{}{keyword|String}{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}<{operator|/}span>{punctuation|)}{punctuation|\}}
    <{operator|/}div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
