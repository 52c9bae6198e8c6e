{keyword|import} {operator|*} {keyword|as} {class-name|React} {keyword|from} {string-interpolation|{string|'react'}}{punctuation|;}
type {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{class-name|ReactNode}{punctuation|;} className{operator|?}{operator|:} string {punctuation|\}}{punctuation|;}

export const {class-name|List} {operator|=} {operator|<}{class-name|T} {keyword|extends} unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{operator|:} {class-name|JSX}{punctuation|.}{class-name|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}{function|useRef}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
