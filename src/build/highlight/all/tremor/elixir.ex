defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {interpolated-string|{string|"""
  A kettle with }{interpolation|{punctuation|#\{}{expression|{number|1} {operator|+} {number|1}}{punctuation|\}}}{string| parts.
  """}}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}err{operator|or}
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {interpolated-string|{string|"at }{interpolation|{punctuation|#\{}{expression|n}{punctuation|\}}}{string|\\n"}}{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      {interpolated-string|{string|"pot"}} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentErr{operator|or}{punctuation|,} message{punctuation|:} {interpolated-string|{string|"no"}}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} {keyword|fn} a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {comment|# end}
{keyword|end}
