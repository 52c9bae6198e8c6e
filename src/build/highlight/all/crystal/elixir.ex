defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {variable|@moduledoc} {string-literal|{string|""}}"
  {constant|A} kettle {keyword|with} {comment|#\{1 + 1\} parts.}
  {string-literal|{string|""}}"
  use GenServer
  {keyword|alias} Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {variable|@max} {number|1_000}
  defstruct litres{operator|:} {number|1.7}{punctuation|,} {symbol|name}{operator|:} nil

  {variable|@spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {double-colon punctuation|::} {punctuation|\{}{symbol|:ok}{punctuation|,} float{punctuation|\}} {operator|\|} {symbol|:error}
  {keyword|def} {method-definition|{function|boil}}{punctuation|(}{string-literal|{string|%__}}{constant|MODULE__}{punctuation|\{}{symbol|litres}{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {punctuation|\\}{punctuation|\\} {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{regex-literal|{regex|/^a(\\d+)/iu}}{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string-literal|{string|'charlist'}}{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{symbol|:ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {symbol|do}{operator|:} x {operator|\|}{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {builtin|IO}{punctuation|.}inspect{punctuation|(}{symbol|label}{operator|:} {string-literal|{string|"at }{interpolation|{delimiter punctuation|#\{}{content|n}{delimiter punctuation|\}}}{string|\\n"}}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string-literal|{string|"pot"}} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{symbol|:ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} {symbol|message}{operator|:} {string-literal|{string|"no"}}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {symbol|do}{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b {keyword|end} {comment|# end}
{keyword|end}
