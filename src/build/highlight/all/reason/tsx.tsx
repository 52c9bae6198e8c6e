import {operator|*} {keyword|as} {constructor|React} from {operator|'}react{operator|'}{punctuation|;}
{keyword|type} {constructor|Props}{operator|<}{constructor|T}{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {constructor|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} {constructor|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{constructor|ReactNode}{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const {constructor|List} {operator|=} {operator|<}{constructor|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {constructor|Props}{operator|<}{constructor|T}{operator|>}{punctuation|)}{punctuation|:} {class-name|JSX}{punctuation|.}{constructor|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}{constructor|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {class-name|React}{punctuation|.}{constructor|MouseEvent}{operator|<}{constructor|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {constructor|Text} {keyword|with} {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{constructor|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{constructor|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
