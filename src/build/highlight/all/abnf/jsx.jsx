{rule|import} {rule|React}, \{ {rule|useState} \} {rule|from} '{rule|react}'{comment|;}

{rule|export} {rule|default} {rule|function} {rule|Kettle}{punctuation|(}\{ {rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}, {rule|children}, ...{rule|rest} \}{punctuation|)} \{
  {rule|const} {punctuation|[}{rule|hot}, {rule|setHot}{punctuation|]} {operator|=} {rule|useState}{punctuation|(}{rule|false}{punctuation|)}{comment|; // state}
  {rule|const} {rule|list} {operator|=} {punctuation|[}{repetition operator|1}, {repetition operator|2}{punctuation|]}.{rule|map}{punctuation|(}{rule|n} {operator|=}> {rule|{punctuation|<}li key=\{n\} className=\{`item $\{n {punctuation|>}} {repetition operator|1} ? '{rule|big}' : ''\}`\}>{rule|Cup} \{{rule|n}\} {rule|if} {rule|true}{rule|{punctuation|<}/li{punctuation|>}}{punctuation|)}{comment|;}
  {rule|return} {punctuation|(}
    <section {rule|id}{operator|=}{string|"kettle"} \{...{rule|rest}\} {rule|onClick}{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}> {rule|setHot}{punctuation|(}!{rule|hot}{punctuation|)}\} {rule|style}{operator|=}\{\{ {rule|color}: '{rule|red}' \}\}>
      \{{operator|/}{repetition operator|*} {rule|comment} {repetition operator|*}{operator|/}\}
      {rule|{punctuation|<}h1{punctuation|>}}{rule|Tea} & {string|"cake"} {rule|for} \{{rule|litres}.{rule|toFixed}{punctuation|(}{repetition operator|1}{punctuation|)}\} {rule|people}, {rule|class} {rule|of} {repetition operator|2024}{rule|{punctuation|<}/h1{punctuation|>}}
      \{{rule|hot} && <Steam.{rule|Cloud} {rule|size}{operator|=}\{{repetition operator|3}\} {operator|/}>\}
      {rule|{punctuation|<}{punctuation|>}}\{{rule|list}\}{rule|{punctuation|<}br/{punctuation|>}}{rule|{punctuation|<}/{punctuation|>}}
      {rule|{punctuation|<}p{punctuation|>}}{rule|return} {rule|this} {rule|new} {rule|function}{rule|{punctuation|<}/p{punctuation|>}}
      \{{rule|children} ?? {rule|{punctuation|<}em{punctuation|>}}{rule|none}{rule|{punctuation|<}/em{punctuation|>}}\}
    {rule|{punctuation|<}/section{punctuation|>}}
  {punctuation|)}{comment|;}
\}
