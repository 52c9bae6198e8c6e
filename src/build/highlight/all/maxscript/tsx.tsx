import {operator|*} {keyword|as} React {keyword|from} 'react'{punctuation|;}
{function-call function|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} {argument attr-name|items}{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} {argument attr-name|render}{punctuation|:} {punctuation|(}{argument attr-name|t}{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} {function-call function|className}{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

{function-call function|export} const List {operator|=} {operator|<}{function-call function|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  {function-call function|const} ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {function-call function|const} {argument attr-name|n}{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{function-call function|div} ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{argument attr-name|e}{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}log{punctuation|(}{number|e}{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}{function-call function|span} key{operator|=}{punctuation|\{}{function-call function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function-call function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
