{name|import React}{punctuation|,} \{ {name|useState} \} {name|from} {string|'react'}{punctuation|;}

{name|export default function Kettle}{punctuation|(}\{ {name|litres} {operator-char operator|=} {number|1.7}{punctuation|,} {name|children}{punctuation|,} ...{name|rest} \}{punctuation|)} \{
  {name|const} {punctuation|[}{name|hot}{punctuation|,} {name|setHot}{punctuation|]} {operator-char operator|=} {name|useState}{punctuation|(}{name|false}{punctuation|)}{punctuation|;} {operator-char operator|/}{operator-char operator|/} {name|state}
  {name|const list} {operator-char operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{name|map}{punctuation|(}{name|n} {operator-char operator|=}{operator-char operator|>} {operator-char operator|<}{name|li key}{operator-char operator|=}\{{name|n}\} {name|className}{operator-char operator|=}\{`{name|item} $\{{name|n} {operator-char operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}\}`\}{operator-char operator|>}{name|Cup} \{{name|n}\} {name|if true}{operator-char operator|<}{operator-char operator|/}{name|li}{operator-char operator|>}{punctuation|)}{punctuation|;}
  {name|return} {punctuation|(}
    {operator-char operator|<}{name|section id}{operator-char operator|=}{string|"kettle"} \{...{name|rest}\} {name|onClick}{operator-char operator|=}\{{punctuation|(}{punctuation|)} {operator-char operator|=}{operator-char operator|>} {name|setHot}{punctuation|(}{name|!hot}{punctuation|)}\} {name|style}{operator-char operator|=}\{\{ {name|color}{punctuation|:} {string|'red'} \}\}{operator-char operator|>}
      \{{operator-char operator|/}{operator-char operator|*} {name|comment} {operator-char operator|*}{operator-char operator|/}\}
      {operator-char operator|<}{name|h1}{operator-char operator|>}{name|Tea} & {string|"cake"} {name|for} \{{name|litres}.{name|toFixed}{punctuation|(}{number|1}{punctuation|)}\} {name|people}{punctuation|,} {name|class of 2024}{operator-char operator|<}{operator-char operator|/}{name|h1}{operator-char operator|>}
      \{{name|hot} && {operator-char operator|<}{name|Steam}.{name|Cloud size}{operator-char operator|=}\{{number|3}\} {operator-char operator|/}{operator-char operator|>}\}
      {operator-char operator|<>}\{{name|list}\}{operator-char operator|<}{name|br}{operator-char operator|/}{operator-char operator|>}{operator-char operator|<}{operator-char operator|/}{operator-char operator|>}
      {operator-char operator|<}{name|p}{operator-char operator|>}{name|return this new function}{operator-char operator|<}{operator-char operator|/}{name|p}{operator-char operator|>}
      \{{name|children} ?? {operator-char operator|<}{name|em}{operator-char operator|>}{name|none}{operator-char operator|<}{operator-char operator|/}{name|em}{operator-char operator|>}\}
    {operator-char operator|<}{operator-char operator|/}{name|section}{operator-char operator|>}
  {punctuation|)}{punctuation|;}
\}
