{keyword|import} {operator|*} as React from 'react'{punctuation|;}
type {generator class-name|Props}{punctuation|<}T{punctuation|>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{punctuation|>} React{punctuation|.}ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {operator|=} {punctuation|<}T extends unknown{punctuation|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {generator class-name|Props}{punctuation|<}T{punctuation|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{punctuation|>} {punctuation|\{}
  const ref {operator|=} React{punctuation|.}{generator class-name|useRef}{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number {operator|=} items{punctuation|.}length as number{punctuation|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}{keyword|div} ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}{generator class-name|MouseEvent}{punctuation|<}HTMLDivElement{punctuation|>}{punctuation|)} {operator|=}{punctuation|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}target{operator|!}{punctuation|)}{punctuation|\}}{punctuation|>}
      Text with {keyword|if} {keyword|and} {keyword|for} {punctuation|\{}n {punctuation|>} {number|1} ? {punctuation|<}b{punctuation|>}{generator class-name|many}{punctuation|<}{operator|/}b{punctuation|>} {punctuation|:} {punctuation|<}i{punctuation|>}{generator class-name|one}{punctuation|<}{operator|/}i{punctuation|>}{punctuation|\}}
      {punctuation|<}{generator class-name|Generic}{punctuation|<}string{punctuation|>} value{operator|=}{string|"x"} {operator|/}{punctuation|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{punctuation|>} {punctuation|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{punctuation|<}{operator|/}span{punctuation|>}{punctuation|)}{punctuation|\}}
    {punctuation|<}{operator|/}{keyword|div}{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
