import {operator|*} {keyword|as} {class-name|React} from 'react';
type {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}; render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=}{operator|>} {class-name|React}{punctuation|.}{class-name|ReactNode}; className{operator|?}{operator|:} string {punctuation|\}};

export const {class-name|List} {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{operator|:} {class-name|JSX}{punctuation|.}{class-name|Element} {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)};
  const n{operator|:} number {operator|=} items{punctuation|.}length {keyword|as} number;
  return {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} {keyword|with} {keyword|if} and for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{punctuation|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{punctuation|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {punctuation|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{punctuation|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{punctuation|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
