defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {operator|@}moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  {keyword|alias} Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec boil{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}{keyword|error}
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\}{operator|\\} {number|0}xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} {comment|'charlist'; ch = ?a}
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} {keyword|Enum}{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{punctuation|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {operator|#} {keyword|end}
{keyword|end}
