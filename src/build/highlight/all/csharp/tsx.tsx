import {operator|*} {keyword|as} {class-name|React} from 'react'{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}{named-parameter punctuation|t}{punctuation|:} T{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className{punctuation|?}{punctuation|:} {keyword|string} {punctuation|\}}{punctuation|;}

export {keyword|const} List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=>} {punctuation|\{}
  {keyword|const} {keyword|ref} {operator|=} React{punctuation|.}{generic-method|{function|useRef}{generic class-name|{punctuation|<}HTMLDivElement{punctuation|>}}}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} n{punctuation|:} number {operator|=} items{punctuation|.}length {keyword|as} {class-name|number}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}div {keyword|ref}{operator|=}{punctuation|\{}{keyword|ref}{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{named-parameter punctuation|e}{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {punctuation|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic{punctuation|<}{keyword|string}{punctuation|>}} {keyword|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}{class-name|span} key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
