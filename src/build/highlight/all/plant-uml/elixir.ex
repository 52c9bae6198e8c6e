defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{arrow operator|.\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} 1.7{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words = ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c = 'charlist'{punctuation|;} ch = ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {arrow operator|<-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|> Enum.map{punctuation|(}&{punctuation|(}&1 * 2{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k.name do
      {string|"pot"} <> rest {arrow operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} 1.5e3{punctuation|\}}
      _ {arrow operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {arrow operator|->} a <> b end # end
{keyword|end}
