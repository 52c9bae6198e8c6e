{keyword|import} {operator|*} as {module class-name|React} from {string|'react'};
type {module class-name|Props}<{module class-name|T}> {operator|=} {punctuation|\{} {attr-name|items:} {module class-name|T}{punctuation|[}{punctuation|]}; {attr-name|render:} {punctuation|(}{attr-name|t:} {module class-name|T}{punctuation|)} {operator|=>} {module class-name|React}{punctuation|.}{module class-name|ReactNode}; {attr-name|className?:} string {punctuation|\}};

export const {module class-name|List} {operator|=} {operator|<}{module class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: {module class-name|Props}<{module class-name|T}>{punctuation|)}: {module class-name|JSX}{punctuation|.}{module class-name|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {module class-name|React}{punctuation|.}useRef{operator|<}{module class-name|HTMLDivElement}>{punctuation|(}null{punctuation|)};
  const {attr-name|n:} number {operator|=} items{punctuation|.}length as number;
  {function|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{attr-name|e:} {module class-name|React}{punctuation|.}{module class-name|MouseEvent}<{module class-name|HTMLDivElement}>{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}{operator|>}
      {module class-name|Text} with {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}{module class-name|Generic}<string{operator|>} value{operator|=}{string|"x"} {operator|/}>
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{module class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
