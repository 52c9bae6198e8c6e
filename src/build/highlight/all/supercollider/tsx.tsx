import {operator|*} as {class-name|React} from {symbol|'react'}{punctuation|;}
type {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} {label property|items}{punctuation|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} {label property|render}{punctuation|:} {punctuation|(}{label property|t}{punctuation|:} {class-name|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{class-name|ReactNode}{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export {keyword|const} {class-name|List} {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{punctuation|:} {class-name|JSX}{punctuation|.}{class-name|Element} {operator|=>} {punctuation|\{}
  {keyword|const} ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {keyword|const} {label property|n}{punctuation|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{label property|e}{punctuation|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} with if and for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
