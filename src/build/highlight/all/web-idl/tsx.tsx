import * as React from 'react'{punctuation|;}
type Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{operator|:} {class-name|string} {punctuation|\}}{punctuation|;}

export {keyword|const} {class-name|List} {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}T{operator|>}{punctuation|)}{operator|:} {class-name|JSX}{punctuation|.}Element {operator|=}{operator|>} {punctuation|\{}
  {keyword|const} {class-name|ref} {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {keyword|const} {class-name|n}{operator|:} {class-name|number} {operator|=} items{punctuation|.}length {class-name|as} number{punctuation|;}
  return {punctuation|(}
    {operator|<}{class-name|div} ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React}{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      Text with if and for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}/b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}/i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic{operator|<}string{operator|>}} value{operator|=}{string|"x"} /{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}{class-name|span} key{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}/span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}/div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
