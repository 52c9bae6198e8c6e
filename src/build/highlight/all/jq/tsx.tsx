{keyword|import} {operator|*} {keyword|as} React from 'react'{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} {property-literal property|items}{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} {property-literal property|render}{punctuation|:} {punctuation|(}{property-literal property|t}{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const {property-literal property|n}{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {c-style-function function|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{property-literal property|e}{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{dot important|.}{c-style-function function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {operator|and} for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{dot important|.}{c-style-function function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{c-style-function function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{c-style-function function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
