defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {operator|@}moduledoc """
  A kettle {keyword|with} #{comment|\{1 + 1\}} parts{punctuation|.}
  """
  use GenServer
  {keyword|alias} Kitchen{punctuation|.}{comment|\{Tea, Cup\}}
  {operator|@}max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} {keyword|name}{punctuation|:} {keyword|nil}

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {comment|\{:ok, float\}} \| {punctuation|:}error
  def boil{punctuation|(}%__MODULE__{comment|\{litres: l\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{string|^a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    {keyword|with} {comment|\{:ok, x\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}{number|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}{keyword|label}{punctuation|:} "at #{comment|\{n\}}\\n"{punctuation|)}
    {keyword|case} k{punctuation|.}{keyword|name} {keyword|do}
      "pot" {operator|<>} rest {operator|-}{operator|>} {comment|\{:ok, 1.5e3\}}
      _ {operator|-}{operator|>} {keyword|raise} ArgumentError{punctuation|,} {keyword|message}{punctuation|:} "no"
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
