defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} \| {punctuation|:}{keyword|error}
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {punctuation|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l > {number|0} {function|and} {function|not} is_nil{punctuation|(}n{punctuation|)} do
    re {punctuation|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {punctuation|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {punctuation|=} {string|'charlist'}{punctuation|;} ch {punctuation|=} ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|> Enum.map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b -> a <> b end # end
end
