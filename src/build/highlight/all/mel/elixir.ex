{function|defmodule} Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|""}"
  {function|A} kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  {function|use} GenServer
  {function|alias} Kitchen{punctuation|.}{punctuation|\{}{function|Tea}{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  {function|defstruct} litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} {keyword|float}{punctuation|\}} \| {punctuation|:}error
  {function|def} {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{function|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {punctuation|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5}e3{punctuation|\}}
      {function|_} {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {function|end}
  {function|end}
  {function|defp} cold{punctuation|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
{function|end}
