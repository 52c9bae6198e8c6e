defmodule Kitchen{operator|.}Kettle {keyword|do}
  {operator|@}moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1_000}
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} {keyword|nil}

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\\\} {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/^}{function|a}{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist'; ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x {operator|\|>} Enum{operator|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{operator|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{operator|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} {keyword|raise} ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} {comment|# end}
{keyword|end}
