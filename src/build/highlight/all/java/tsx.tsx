{keyword|import} {operator|*} as {class-name|React} from {char|'react'}{punctuation|;}
type {class-name|Props}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=}{operator|>} {class-name|React{punctuation|.}ReactNode}{punctuation|;} className{operator|?}{operator|:} string {punctuation|\}}{punctuation|;}

export {keyword|const} {class-name|List} {operator|=} {generics|{punctuation|<}{class-name|T} {keyword|extends} unknown{punctuation|>}}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|)}{operator|:} {class-name|JSX{punctuation|.}Element} {operator|=}{operator|>} {punctuation|\{}
  {keyword|const} ref {operator|=} {class-name|React}{punctuation|.}useRef{generics|{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{operator|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React{punctuation|.}MouseEvent}{generics|{punctuation|<}{class-name|HTMLDivElement}{punctuation|>}}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} {keyword|with} {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {generics|{punctuation|<}b{punctuation|>}}many{operator|<}{operator|/}b{operator|>} {operator|:} {generics|{punctuation|<}i{punctuation|>}}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{generics|{punctuation|<}string{punctuation|>}} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
