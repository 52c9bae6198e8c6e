defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} {class-name|float}{punctuation|\}} {operator|\|} {punctuation|:}error
  {keyword|def} boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b {keyword|end} # {keyword|end}
{keyword|end}
