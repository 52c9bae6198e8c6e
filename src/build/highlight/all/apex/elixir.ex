defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {annotation punctuation|@moduledoc} {string|""}"
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {annotation punctuation|@max} 1_000
  {class-name|defstruct} litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {annotation punctuation|@spec} {function|boil}{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} {keyword|float}{punctuation|\}} {operator|\|} {operator|:}error
  {class-name|def} {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} {function|is_nil}{punctuation|(}{class-name|n}{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}{class-name|a} b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}{class-name|a}
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x {operator|\|}{operator|>} {keyword|Enum}{punctuation|.}{keyword|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1}{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} {class-name|raise} ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} {class-name|fn} a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} # {keyword|end}
{keyword|end}
