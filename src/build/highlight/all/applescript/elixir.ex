defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle {keyword|with} {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  {class-name|alias} Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {class-name|litres}{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} {class-name|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}{keyword|error}
  def boil{punctuation|(}%__MODULE__{punctuation|\{}{class-name|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist'; ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.inspect{punctuation|(}label{punctuation|:} "{keyword|at} {comment|#\{n\}\\n")}
    case k.name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {comment|# end}
{keyword|end}
