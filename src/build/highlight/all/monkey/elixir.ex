defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}"
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  @max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} {keyword|float}\} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}%__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {comment|'charlist'; ch = ?a}
    with \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1.5}e3\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{type-char class-name|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
