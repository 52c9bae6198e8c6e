{keyword|import} {operator|*} as {class-name|React} {keyword|from} {string|'react'};
{function|type} {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} {property|items}{operator|:} {class-name|T}{punctuation|[}{punctuation|]}; {property|render}{operator|:} {punctuation|(}{property|t}{operator|:} {class-name|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{class-name|ReactNode}; className?{operator|:} string {punctuation|\}};

{keyword|export} const {class-name|List} {operator|=} {operator|<}{class-name|T} {keyword|extends} {class-name|unknown}{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{operator|:} {class-name|JSX}{punctuation|.}{class-name|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}useRef{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)};
  const {property|n}{operator|:} number {operator|=} items{punctuation|.}length as number;
  {keyword|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{property|e}{operator|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} {keyword|with} {keyword|if} {operator|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {operator|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
