{keyword|import} * as React from {string|'react'}{punctuation|;}
{keyword|type} Props<T> = {punctuation|\{} {keyword|items}{punctuation|:} T[]{punctuation|;} {keyword|render}{punctuation|:} (t{punctuation|:} T) => React.ReactNode{punctuation|;} {keyword|className}?{punctuation|:} string {punctuation|\}}{punctuation|;}

{keyword|export} const List = <T extends unknown>({punctuation|\{} {keyword|items}, render {punctuation|\}}{punctuation|:} Props<T>){punctuation|:} JSX.Element => {punctuation|\{}
  {keyword|const} ref = React.useRef<HTMLDivElement>(null){punctuation|;}
  {keyword|const} {namespace|n}{punctuation|:} number = items.length as number{punctuation|;}
  {keyword|return} (
    <div ref={punctuation|\{}{keyword|ref}{punctuation|\}} {keyword|data-n}={punctuation|\{}{keyword|n}{punctuation|\}} {keyword|onClick}={punctuation|\{}(e{punctuation|:} React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}>
      {keyword|Text} with if and for {punctuation|\{}{keyword|n} > 1 ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<string> value={string|"x"} />
      {punctuation|\{}{keyword|items.map}((t) => <span key={punctuation|\{}{keyword|String}(t){punctuation|\}}>{punctuation|\{}{keyword|render}(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  ){punctuation|;}
{punctuation|\}}{punctuation|;}
