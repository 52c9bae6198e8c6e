defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max 1_000
  defstruct litres{punctuation|:} {class-name|{number|1.7}}{punctuation|,} name{punctuation|:} {class-name|nil}

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}{class-name|error
  def boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} {class-name|l}{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {keyword|and} not is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {variable|'charlist'}{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {class-name|x} {operator|\|}{operator|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} {keyword|raise} ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {keyword|fn} a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b {keyword|end} {operator|#} {keyword|end}
{keyword|end}
