import * {keyword|as} React from 'react'{punctuation|;}
type Props<T> = {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} => React.ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX.Element => {punctuation|\{}
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const n{punctuation|:} number = items.length {keyword|as} number{punctuation|;}
  {keyword|return} {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} onClick={punctuation|\{}{punctuation|(}e{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} => console.log{punctuation|(}e.target!{punctuation|)}{punctuation|\}}>
      Text with if and for {punctuation|\{}n > 1 ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}items.map{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
