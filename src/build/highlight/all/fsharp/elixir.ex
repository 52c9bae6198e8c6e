defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {class-name|1{punctuation|.}7}{punctuation|,} name{punctuation|:} {class-name|nil}

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}{computation-expression keyword|__MODULE__}{punctuation|\{}litres{punctuation|:} {class-name|l}{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {class-name|x} {operator|\|>} Enum{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {class-name|fn} a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
