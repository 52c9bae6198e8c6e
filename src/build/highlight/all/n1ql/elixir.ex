defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} {operator|when} l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {keyword|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} Enum{punctuation|.}{keyword|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {operator|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {operator|end}
  {operator|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {operator|end} # {operator|end}
{operator|end}
