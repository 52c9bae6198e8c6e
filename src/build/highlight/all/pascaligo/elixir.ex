defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{punctuation|:} {class-name|1}{punctuation|.}{number|7}{punctuation|,} name{punctuation|:} {class-name|{keyword|nil}}

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}{class-name|error}
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} {class-name|l}{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{string|^a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} {class-name|x} {operator|\|}{operator|>} Enum{punctuation|.}{builtin|map}{punctuation|(}&{punctuation|(}{number|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}{class-name|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} {class-name|fn} a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
