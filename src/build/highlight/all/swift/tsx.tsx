{keyword|import} {operator|*} {keyword|as} {class-name|React} from 'react'{punctuation|;}
type {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} {class-name|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{class-name|ReactNode}{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}

export const {class-name|List} {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{punctuation|:} {constant|JSX}{punctuation|.}{class-name|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|</}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|</}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string-literal|{string|"x"}} {operator|/>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|</}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|</}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
