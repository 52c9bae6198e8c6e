defmodule Kitchen.Kettle {keyword|do}
  @moduledoc """
  A kettle {keyword|with} #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {variable|litres}{punctuation|:} {number|1}.{number|7}{punctuation|,} {variable|name}{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {comment|:: \{:ok, float\} \| :error}
  {keyword|def} boil{punctuation|(}%__MODULE__{punctuation|\{}{variable|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} {keyword|when} l > {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|> Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}{variable|label}{punctuation|:} "at #{punctuation|\{}n{punctuation|\}}\\n"{punctuation|)}
    {keyword|case} k.name {keyword|do}
      "pot" <> rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1}.5e3{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} {variable|message}{punctuation|:} "no"
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|->} a <> b {keyword|end} # {keyword|end}
{keyword|end}
