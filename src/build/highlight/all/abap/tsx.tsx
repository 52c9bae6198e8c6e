{keyword|import} {operator|*} {keyword|as} React {keyword|from} {string|'react'};
{keyword|type} Props<T> {operator|=} {token-operator punctuation|\{} items{punctuation|:} T[]; render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} => React{punctuation|.}ReactNode; className?{punctuation|:} string {token-operator punctuation|\}};

{keyword|export} const {keyword|List} {operator|=} <T extends unknown>{punctuation|(}{token-operator punctuation|\{} items{punctuation|,} render {token-operator punctuation|\}}{string-template string|: Props<T>): JSX.Element => }{token-operator punctuation|\{}
  const {keyword|ref} {operator|=} React{punctuation|.}useRef<HTMLDivElement>{punctuation|(}null{punctuation|)};
  const n{punctuation|:} {keyword|number} {operator|=} items{punctuation|.}{keyword|length} {keyword|as} {keyword|number};
  {keyword|return} {punctuation|(}
    <div {keyword|ref}={token-operator punctuation|\{}ref{token-operator punctuation|\}}{string-template string| data-n=}{token-operator punctuation|\{}n{token-operator punctuation|\}}{string-template string| onClick=}{token-operator punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent<HTMLDivElement>{punctuation|)} => console{punctuation|.}{keyword|log}{punctuation|(}e{punctuation|.}{keyword|target}!{punctuation|)}{token-operator punctuation|\}}>
      {keyword|Text} {keyword|with} {keyword|if} {keyword|and} {keyword|for} {token-operator punctuation|\{}n {operator|>} {number|1} ? <b>many</b> {punctuation|:} <i>one</i>{token-operator punctuation|\}}
      <Generic<string> {keyword|value}="x" />
      {token-operator punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} => <span {keyword|key}={token-operator punctuation|\{}String{punctuation|(}t{punctuation|)}{token-operator punctuation|\}}{string-template string|>}{token-operator punctuation|\{}render{punctuation|(}t{punctuation|)}{token-operator punctuation|\}}</span>{punctuation|)}{token-operator punctuation|\}}
    </div>
  {punctuation|)};
{token-operator punctuation|\}};
