import {operator|*} {keyword|as} {class-name|React} from {operator|'}react{operator|'}{punctuation|;}
{keyword|type} {class-name|Props}{operator|<}{class-name|T}{operator|>} {operator|=} {punctuation|\{} items{operator|:} {class-name|T}{punctuation|[}{punctuation|]}{punctuation|;} render{operator|:} {punctuation|(}t{operator|:} {class-name|T}{punctuation|)} {operator|=>} {class-name|React}{punctuation|.}{class-name|ReactNode}{punctuation|;} className{operator|?}{operator|:} {keyword|string} {punctuation|\}}{punctuation|;}

export const {class-name|List} {operator|=} {operator|<}{class-name|T} extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{operator|:} {class-name|Props}{operator|<}{class-name|T}{operator|>}{punctuation|)}{operator|:} {class-name|JSX}{punctuation|.}{class-name|Element} {operator|=>} {punctuation|\{}
  const ref {operator|=} {class-name|React}{punctuation|.}{function|useRef}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{operator|:} number {operator|=} items{punctuation|.}{function|length} {keyword|as} number{punctuation|;}
  return {punctuation|(}
    {operator|<}{tag|div} {attr-value|ref}{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}{attr-value|n}{operator|=}{punctuation|\{}n{punctuation|\}} {attr-value|onClick}{operator|=}{punctuation|\{}{punctuation|(}e{operator|:} {class-name|React}{punctuation|.}{class-name|MouseEvent}{operator|<}{class-name|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}{function|target}{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {class-name|Text} {keyword|with} {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}{tag|b}{operator|>}many{tag|{operator|<}{operator|/}b}{operator|>} {operator|:} {operator|<}{tag|i}{operator|>}one{tag|{operator|<}{operator|/}i}{operator|>}{punctuation|\}}
      {operator|<}{class-name|Generic}{operator|<}{tag|string}{operator|>} {attr-value|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}{tag|span} {attr-value|key}{operator|=}{punctuation|\{}{class-name|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{tag|{operator|<}{operator|/}span}{operator|>}{punctuation|)}{punctuation|\}}
    {tag|{operator|<}{operator|/}div}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
