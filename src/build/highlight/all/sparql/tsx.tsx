import * {keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
type Props{url|{punctuation|<}T{punctuation|>}} = {punctuation|\{} {function|{prefix|items{punctuation|:}}} T{punctuation|[}{punctuation|]}{punctuation|;} {function|{prefix|render{punctuation|:}}} {punctuation|(}{function|{prefix|t{punctuation|:}}} T{punctuation|)} => React{punctuation|.}ReactNode{punctuation|;} className?{function|{prefix|{punctuation|:}}} string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{function|{prefix|{punctuation|:}}} Props{url|{punctuation|<}T{punctuation|>}}{punctuation|)}{function|{prefix|{punctuation|:}}} JSX{punctuation|.}Element => {punctuation|\{}
  const ref = React{punctuation|.}useRef{url|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|(}null{punctuation|)}{punctuation|;}
  const {function|{prefix|n{punctuation|:}}} number = items{punctuation|.}length {keyword|as} number{punctuation|;}
  return {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} {keyword|data}-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{function|{prefix|e{punctuation|:}}} React{punctuation|.}MouseEvent{url|{punctuation|<}HTMLDivElement{punctuation|>}}{punctuation|)} => console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > {number|1} ? {url|{punctuation|<}b{punctuation|>}}many{url|{punctuation|<}/b{punctuation|>}} {function|{prefix|{punctuation|:}}} {url|{punctuation|<}i{punctuation|>}}one{url|{punctuation|<}/i{punctuation|>}}{punctuation|\}}
      <Generic{url|{punctuation|<}string{punctuation|>}} value={string|"x"} />
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{url|{punctuation|<}/span{punctuation|>}}{punctuation|)}{punctuation|\}}
    {url|{punctuation|<}/div{punctuation|>}}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
