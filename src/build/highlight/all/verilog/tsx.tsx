{keyword|import} {operator|*} as React from 'react'{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {operator|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} {keyword|string} {operator|\}}{punctuation|;}

{keyword|export} {keyword|const} List {operator|=} {operator|<}T {keyword|extends} unknown{operator|>}{punctuation|(}{operator|\{} items{punctuation|,} render {operator|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=>} {operator|\{}
  {keyword|const} {keyword|ref} {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div {keyword|ref}{operator|=\{}{keyword|ref}{operator|\}} data{operator|-}n{operator|=\{}n{operator|\}} onClick{operator|=\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{operator|\}>}
      Text {keyword|with} {keyword|if} {keyword|and} {keyword|for} {operator|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|</}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|</}i{operator|>\}}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} value{operator|=}{string|"x"} {operator|/>}
      {operator|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=\{}{function|String}{punctuation|(}t{punctuation|)}{operator|\}>\{}{function|render}{punctuation|(}t{punctuation|)}{operator|\}</}span{operator|>}{punctuation|)}{operator|\}}
    {operator|</}div{operator|>}
  {punctuation|)}{punctuation|;}
{operator|\}}{punctuation|;}
