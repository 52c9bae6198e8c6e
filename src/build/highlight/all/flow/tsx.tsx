{keyword|import} {operator|*} {keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
{keyword|type} Props{operator|<}{constant|T}{operator|>} {operator|=} {punctuation|\{} {literal-property property|items}{operator|:} {constant|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {constant|T}{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{operator|:} {type class-name|string} {punctuation|\}}{punctuation|;}

{keyword|export} {keyword|const} List {operator|=} {operator|<}{constant|T} {keyword|extends} {class-name|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} Props{operator|<}{constant|T}{operator|>}{punctuation|)}{operator|:} {constant|JSX}{punctuation|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} ref {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{type class-name|null}{punctuation|)}{punctuation|;}
  {keyword|const} {literal-property property|n}{operator|:} {type class-name|number} {operator|=} items{punctuation|.}length {keyword|as} {type class-name|number}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{type class-name|string}{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{type class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
