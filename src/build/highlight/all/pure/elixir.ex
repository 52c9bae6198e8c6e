defmodule Kitchen{operator|.}Kettle {function|do}
  {operator|@}moduledoc {string|""}{operator|"}
  A kettle {keyword|with} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{operator|.}
  {string|""}{operator|"}
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{operator|,} Cup{punctuation|\}}
  {operator|@}{function|max} {number|1}_000
  defstruct litres{operator|:} {number|1.7}{operator|,} name{operator|:} nil

  {operator|@}spec boil{punctuation|(}t{operator|,} {function|integer}{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{operator|,} float{punctuation|\}} {operator|\|} {operator|:}error
  {keyword|def} boil{punctuation|(}{operator|%}{special builtin|__MODULE__}{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{operator|,} n {operator|\\\\} {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} {function|do}
    {function|re} {operator|=} {operator|~}r{operator|/^}a{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {operator|'}charlist{operator|'}{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{operator|:}ok{operator|,} x{punctuation|\}} {operator|<-} fetch{punctuation|(}k{punctuation|)}{operator|,} {function|do}{operator|:} x {operator|\|>} Enum{operator|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{operator|.}inspect{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{operator|.}name {function|do}
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{operator|:}ok{operator|,} {number|1.5e3}{punctuation|\}}
      {operator|_} {operator|->} raise ArgumentError{operator|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{operator|,} {function|do}{operator|:} fn a{operator|,} b {operator|->} a {operator|<>} b {keyword|end} {operator|#} {keyword|end}
{keyword|end}
