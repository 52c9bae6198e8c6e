{keyword|import} {operator|*} {keyword|as} {class-name|React} from 'react'{punctuation|;}
type {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=}{operator|>} {class-name|React}{punctuation|.}ReactNode{punctuation|;} className{operator|?}{operator|:} string {punctuation|\}}{punctuation|;}

export const {class-name|List} {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{operator|:} {constant|JSX}{punctuation|.}{class-name|Element} {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{null keyword|null}{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React}{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string-literal|{string|"x"}} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
