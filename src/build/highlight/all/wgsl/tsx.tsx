import {operator|*} as {class-name|React} from 'react'{punctuation|;}
{keyword|type} {class-name|Props}{punctuation|<}{class-name|T}{punctuation|>} {operator|=} {punctuation|\{} items{punctuation|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} {class-name|T}{punctuation|)} ={punctuation|>} {class-name|React}{punctuation|.}{class-name|ReactNode}{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export {keyword|const} {class-name|List} {operator|=} {punctuation|<}{class-name|T} extends unknown{punctuation|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {class-name|Props}{punctuation|<}{class-name|T}{punctuation|>}{punctuation|)}{punctuation|:} {class-name|JSX}{punctuation|.}{class-name|Element} ={punctuation|>} {punctuation|\{}
  {keyword|const} ref {operator|=} {class-name|React}{punctuation|.}useRef{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}{builtin|length} as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}{punctuation|)} ={punctuation|>} console{punctuation|.}{builtin|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{punctuation|>}
      {class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {punctuation|>} {int-literal number|1} ? {punctuation|<}b{punctuation|>}many{punctuation|<}{operator|/}b{punctuation|>} {punctuation|:} {punctuation|<}i{punctuation|>}one{punctuation|<}{operator|/}i{punctuation|>}{punctuation|\}}
      {punctuation|<}{class-name|Generic}{punctuation|<}string{punctuation|>} value{operator|=}"x" {operator|/}{punctuation|>}
      {punctuation|\{}items{punctuation|.}{function-calls function|map}{punctuation|(}{punctuation|(}t{punctuation|)} ={punctuation|>} {punctuation|<}span key{operator|=}{punctuation|\{}{function-calls function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|>}{punctuation|\{}{function-calls function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|<}{operator|/}span{punctuation|>}{punctuation|)}{punctuation|\}}
    {punctuation|<}{operator|/}div{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
