import {operator|*} as React from {operator|'}react{operator|'}{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} {operator|=>} React{operator|.}ReactNode{punctuation|;} className{operator|?:} {function|string} {punctuation|\}}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{operator|,} render {punctuation|\}}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX{operator|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} {function|ref} {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{function|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{operator|:} {function|number} {operator|=} items{operator|.}length as {function|number}{punctuation|;}
  return {punctuation|(}
    {operator|<}{operator|div} {function|ref}{operator|=}{punctuation|\{}{function|ref}{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{operator|.}log{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} {operator|and} for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|</}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|</}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{function|string}{operator|>} value{operator|=}{string|"x"} {operator|/>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span {function|key}{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|</}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|</}{operator|div}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
