import {operator|*} {keyword|as} React from {string single-quoted-string|'react'}{punctuation|;}
type Props{operator|<}{constant|T}{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {constant|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}{argument-name|t}{punctuation|:} {constant|T}{punctuation|)} {operator|=>} React{operator|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} {keyword type-declaration|string} {punctuation|\}}{punctuation|;}

export {keyword|const} {keyword|List} {operator|=} {operator|<}{constant|T} {keyword|extends} {class-name|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}{constant|T}{operator|>}{punctuation|)}{punctuation|:} {class-name return-type|JSX}{operator|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} {constant|ref} {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{constant|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{operator|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{argument-name|e}{punctuation|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{operator|.}{function|log}{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{keyword type-declaration|string}{operator|>} value{operator|=}{string double-quoted-string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{keyword type-declaration|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
