defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {comment|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{operator|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{operator|,} name{punctuation|:} {keyword|nil}

  {operator|@}spec boil{punctuation|(}t{operator|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{operator|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{operator|,} n {operator|\\\\} {number|0}xFF{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} {punctuation|?}a
    with {punctuation|\{}{punctuation|:}ok{operator|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{operator|,} do{punctuation|:} x {temporary-variables|{punctuation|\|}> {variable|Enum}.{variable|map}(&(&{variable|1} * {variable|2})) {punctuation|\|}}{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {comment|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {comment|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{operator|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{operator|,} message{punctuation|:} {comment|"no"}
    end
  end
  defp cold{punctuation|?}{punctuation|(}x{punctuation|)}{operator|,} do{punctuation|:} fn a{operator|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
