defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} do
  {operator|@}moduledoc {string|""}"
  {class-name|A} kettle with {punctuation|#\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {operator|@}max 1_000
  defstruct {label property|litres}{punctuation|:} {number|1.7}{punctuation|,} {label property|name}{punctuation|:} {keyword|nil}

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{label property|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^a{punctuation|(}{symbol|\\d}{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {symbol|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {label property|do}{punctuation|:} x {operator|\|}{operator|>} {class-name|Enum}{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {class-name|IO}{punctuation|.}inspect{punctuation|(}{label property|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      {keyword|_} {operator|->} raise {class-name|ArgumentError}{punctuation|,} {label property|message}{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {label property|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b end {operator|#} end
end
