{keyword|import} * {keyword|as} React from 'react'{punctuation|;}
type Props<T> = {punctuation|\{} {property|items}{punctuation|:} {javascript-expression language-javascript|{constant|T}{punctuation|[}{punctuation|]}}{punctuation|;} {property|render}{punctuation|:} {javascript-expression language-javascript|{punctuation|(}{parameter|{literal-property property|t}{operator|:} {constant|T}}{punctuation|)} {operator|=>} React{punctuation|.}ReactNode}{punctuation|;} className?{punctuation|:} {javascript-expression language-javascript|string }{punctuation|\}}{punctuation|;}

export const List = <T extends unknown>({punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} {javascript-expression language-javascript|Props{operator|<}{constant|T}{operator|>}}){punctuation|:} {javascript-expression language-javascript|{constant|JSX}{punctuation|.}{parameter|Element} {operator|=>} }{punctuation|\{}
  const ref = React.useRef<HTMLDivElement>(null){punctuation|;}
  const n{punctuation|:} {javascript-expression language-javascript|number {operator|=} items{punctuation|.}length {keyword|as} number}{punctuation|;}
  return (
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}(e{punctuation|:} {javascript-expression language-javascript|React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}}) => console.log(e.target!){punctuation|\}}>
      Text with if and for {punctuation|\{}n > 1 ? <b>many</b> {punctuation|:} {javascript-expression language-javascript|{operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}}{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items.map((t) => <span key={punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  ){punctuation|;}
{punctuation|\}}{punctuation|;}
