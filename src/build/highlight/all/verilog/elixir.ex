defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|""}"
  A kettle {keyword|with} #{operator|\{}{number|1} {operator|+} {number|1}{operator|\}} parts{punctuation|.}
  {string|""}"
  {keyword|use} GenServer
  {keyword|alias} Kitchen{punctuation|.}{operator|\{}Tea{punctuation|,} Cup{operator|\}}
  @max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {punctuation|:}{punctuation|:} {operator|\{}{punctuation|:}ok{punctuation|,} float{operator|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{operator|\{}litres{punctuation|:} l{operator|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {keyword|and} {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {operator|\{}{punctuation|:}ok{punctuation|,} x{operator|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x {operator|\|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|->} {operator|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{operator|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
