defmodule Kitchen{operator|.}Kettle {keyword|do}
  {operator|@}moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}{function|__MODULE__}{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\}{operator|\\} 0xFF{punctuation|)} when l {operator|>} {number|0} and {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a
    {function|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x {operator|\|}{operator|>} Enum{operator|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{operator|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{operator|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {comment|# end}
{keyword|end}
