{keyword|import} {operator|*} {keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
type Props{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| = }{punctuation|\{} {literal-property property|items}{operator|:} {constant|T}{punctuation|[}{punctuation|]}{punctuation|;} {function-variable function|render}{operator|:} {punctuation|(}{parameter|{literal-property property|t}{operator|:} {constant|T}}{punctuation|)} {operator|=>} React{punctuation|.}ReactNode{punctuation|;} className{operator|?}{operator|:} string {punctuation|\}}{plain-text|;

export const List = }{tag|{tag|{punctuation|<}{class-name|T}} {attr-name|extends} {attr-name|unknown}{punctuation|>}}{plain-text|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{plain-text|: Props}{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text|): JSX.Element => }{punctuation|\{}
  {keyword|const} ref {operator|=} React{punctuation|.}useRef{tag|{tag|{punctuation|<}{class-name|HTMLDivElement}}{punctuation|>}}{plain-text|(null);
  const n: number = items.length as number;
  return (
    }{tag|{tag|{punctuation|<}div} {attr-name|ref}{script language-javascript|{script-punctuation punctuation|=}{punctuation|\{}ref{punctuation|\}}} {attr-name|data-n}{script language-javascript|{script-punctuation punctuation|=}{punctuation|\{}n{punctuation|\}}} {attr-name|onClick}{script language-javascript|{script-punctuation punctuation|=}{punctuation|\{}{punctuation|(}e{operator|:} React{punctuation|.}MouseEvent{tag|{tag|{punctuation|<}{class-name|HTMLDivElement}}{punctuation|>}}{plain-text|) => console.log(e.target!)\}}}{punctuation|>}}{plain-text|
      Text with if and for }{punctuation|\{}n {operator|>} {number|1} {operator|?} {tag|{tag|{punctuation|<}b}{punctuation|>}}{plain-text|many}{tag|{tag|{punctuation|</}b}{punctuation|>}} {operator|:} {tag|{tag|{punctuation|<}i}{punctuation|>}}{plain-text|one}{tag|{tag|{punctuation|</}i}{punctuation|>}}{punctuation|\}}{plain-text|
      <Generic}{tag|{tag|{punctuation|<}string}{punctuation|>}}{plain-text| value="x" />
      }{punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}{parameter|t}{punctuation|)} {operator|=>} {tag|{tag|{punctuation|<}span} {attr-name|key}{script language-javascript|{script-punctuation punctuation|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}}{punctuation|>}}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{tag|{tag|{punctuation|</}span}{punctuation|>}}{punctuation|)}{punctuation|\}}{plain-text|
    }{tag|{tag|{punctuation|</}div}{punctuation|>}}{plain-text|
  );
\};
}