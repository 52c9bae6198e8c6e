defmodule Kitchen.Kettle {keyword|do}
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {function|use} GenServer
  {keyword|alias} Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @{function|max} {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} {keyword|name}{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}{keyword|error}
  {function|def} boil{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {comment|'charlist'; ch = ?a}
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} {keyword|Enum}.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k.{keyword|name} {keyword|do}
      {string|"pot"} {operator|<>} {function|rest} {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
