defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} do
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {operator|@}max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\}{operator|\\} {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{punctuation|/}^a{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{punctuation|/}iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist'; ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x {operator|\|}{operator|>} {class-name|Enum}{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {class-name|IO}{punctuation|.}inspect{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise {class-name|ArgumentError}{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b end {operator|#} end
end
