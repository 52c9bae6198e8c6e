{keyword|import} {operator|*} {keyword|as} React {keyword|from} 'react';
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{operator|:} T{punctuation|[}{punctuation|]}; render{operator|:} {punctuation|(}t{operator|:} T{punctuation|)} {operator|=>} React{operator|.}ReactNode; className{operator|?:} string {punctuation|\}};

{keyword|export} {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{operator|<}T{operator|>}{punctuation|)}{operator|:} JSX{operator|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} {keyword|ref} {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  {keyword|const} n{operator|:} number {operator|=} items{operator|.}length {keyword|as} number;
  {function|return} {punctuation|(}
    {operator|<}{operator|div} {keyword|ref}{operator|=}{punctuation|\{}{keyword|ref}{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{operator|.}{function|log}{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|</}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|</}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|</}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|</}{operator|div}{operator|>}
  {punctuation|)};
{punctuation|\}};
