{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{function-call function|module} Tea {punctuation|(}{function-call function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{function-call function|import} qualified Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
{function-call function|import} Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{comment|-- \| A kettle.}
{function-call function|data} Kettle a {operator|=} {function-call function|Kettle} {punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{function-call function|class} Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} Int {operator|-}{operator|>} {function-call function|Maybe} a
{function-call function|instance} Hot {punctuation|(}{function-call function|Kettle} b{punctuation|)} {keyword|where}
  {function-call function|heat} k n \| n {operator|>} {number|0x5F} {operator|=} {function-call function|Just} k {punctuation|\{} litres {operator|=} 1{punctuation|.}5e3 {punctuation|\}}
           \| otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}{function-call function|Num} a{punctuation|,} Ord a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function-call function|IO} {punctuation|(}{punctuation|)}
{function-call function|boil} xs {operator|=} {keyword|do}
  {function-call function|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} \| x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} {function-call function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{argument attr-name|c}{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function-call function|print} {punctuation|(}'a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {function-call function|null} ys {keyword|then} {function-call function|pure} {punctuation|(}{punctuation|)} {keyword|else} {function-call function|mapM_} print {path string|$} sortBy compare ys
