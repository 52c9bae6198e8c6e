{keyword|import} {operator|*} {keyword|as} React from {string|'react'}{punctuation|;}
type Props{xml|{tag|{tag|{punctuation|<}T}{punctuation|>}}} {operator|=} {punctuation|\{} items{punctuation|:} {constant|T}{punctuation|[}{punctuation|]}{punctuation|;} {function-variable function|render}{punctuation|:} {punctuation|(}t{punctuation|:} {constant|T}{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}{constant|T} {keyword|extends} {class-name|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{xml|{tag|{tag|{punctuation|<}T}{punctuation|>}}}{punctuation|)}{punctuation|:} {constant|JSX}{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  {keyword|const} ref {operator|=} React{punctuation|.}useRef{xml|{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{xml|{tag|{tag|{punctuation|<}HTMLDivElement}{punctuation|>}}}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text {keyword|with} {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {xml|{tag|{tag|{punctuation|<}b}{punctuation|>}}}many{xml|{tag|{tag|{punctuation|</}b}{punctuation|>}}} {punctuation|:} {xml|{tag|{tag|{punctuation|<}i}{punctuation|>}}}one{xml|{tag|{tag|{punctuation|</}i}{punctuation|>}}}{punctuation|\}}
      {operator|<}Generic{xml|{tag|{tag|{punctuation|<}string}{punctuation|>}}} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{xml|{tag|{tag|{punctuation|</}span}{punctuation|>}}}{punctuation|)}{punctuation|\}}
    {xml|{tag|{tag|{punctuation|</}div}{punctuation|>}}}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
