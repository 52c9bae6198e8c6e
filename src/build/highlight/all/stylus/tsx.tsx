{property-declaration|{property|import} {operator|*} as React from {string|'react'}{punctuation|;}}
{selector|type Props<T> = {punctuation|\{}} {property-declaration|{property|items}{punctuation|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className{operator|?}{punctuation|:} string {punctuation|\}}{punctuation|;}}

export const List = <T extends unknown>{punctuation|(}{interpolation variable|{delimiter punctuation|\{} items{punctuation|,} render {delimiter punctuation|\}}}{punctuation|:} Props<T>{punctuation|)}{punctuation|:} JSX{punctuation|.}Element => {punctuation|\{}
  {property-declaration|{property|const} ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}}
  {property-declaration|{property|const} n{punctuation|:} number {operator|=} items.length as number{punctuation|;}}
  {statement|{keyword|return} {punctuation|(}}
    {selector|<div ref={interpolation variable|{delimiter punctuation|\{}ref{delimiter punctuation|\}}} data-n={interpolation variable|{delimiter punctuation|\{}n{delimiter punctuation|\}}} onClick={punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}>}
      {selector|Text with if and for {punctuation|\{}n > 1 ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> value="x" />
      {interpolation variable|{delimiter punctuation|\{}items.{func|{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{punctuation|\{}{func|{function|String}{punctuation|(}t{punctuation|)}}}{delimiter punctuation|\}}}>{punctuation|\{}}{func|{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
