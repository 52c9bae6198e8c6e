defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc """
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  """
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} "at #{punctuation|\{}n{punctuation|\}}{operator|\\}n"{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      "pot" {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} "no"
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} # {keyword|end}
{keyword|end}
