import {operator|*} {keyword|as} {class-name|React} from {string|'react'}{punctuation|;}
type Props{operator|<}{constant|T}{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} {constant|T}{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} {constant|T}{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{punctuation|:} {keyword|string} {punctuation|\}}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}{constant|T}{operator|>}{punctuation|)}{punctuation|:} {constant|JSX}{punctuation|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} {keyword|ref} {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div {keyword|ref}{operator|=}{punctuation|\{}{keyword|ref}{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} {keyword|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{keyword|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
