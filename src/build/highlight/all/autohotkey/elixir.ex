defmodule Kitchen{operator|.}Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{operator|.}
  {string|""}"
  use GenServer
  alias Kitchen{operator|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{keyword|ok}{punctuation|,} {keyword|float}{punctuation|\}} {operator|\|} {punctuation|:}{keyword|error}
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist'; ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}{keyword|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{operator|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{operator|.}{function|inspect}{punctuation|(}{keyword|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{operator|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}{keyword|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {symbol|end}
  {symbol|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {symbol|end} # {symbol|end}
{symbol|end}
