{keyword|import} {operator|*} as {type class-name|React} from {string|'react'}{punctuation|;}
type {type class-name|Props}{operator|<}{type class-name|T}{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {type class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} {type class-name|T}{punctuation|)} {operator|=}{operator|>} {type class-name|React}{punctuation|.}{type class-name|ReactNode}{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const {type class-name|List} {operator|=} {operator|<}{type class-name|T} {keyword|extends} {class-name|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {type class-name|Props}{operator|<}{type class-name|T}{operator|>}{punctuation|)}{punctuation|:} {constant|JSX}{punctuation|.}{type class-name|Element} {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} {type class-name|React}{punctuation|.}useRef{operator|<}{type class-name|HTMLDivElement}{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {type class-name|React}{punctuation|.}{type class-name|MouseEvent}{operator|<}{type class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {type class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{type class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
