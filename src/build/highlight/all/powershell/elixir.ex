defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres: 1{punctuation|.}7{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} {punctuation|\|} :error
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres: l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}{operator|/}iu{punctuation|;} words = ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c = {string|'charlist'}{punctuation|;} ch = ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} <{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}: x {punctuation|\|}> Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&1 {operator|*} 2{punctuation|)}{punctuation|)} {punctuation|\|}> IO{punctuation|.}inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} <> rest {operator|-}> {punctuation|\{}:ok{punctuation|,} 1{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}> raise ArgumentError{punctuation|,} message: {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}: fn a{punctuation|,} b {operator|-}> a <> b {keyword|end} {comment|# end}
{keyword|end}
