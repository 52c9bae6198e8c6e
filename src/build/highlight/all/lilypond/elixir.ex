defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}{punctuation|_}{number|000}
  defstruct litres: {number|1}{punctuation|.}{number|7}{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} {operator|\|} :error
  def boil{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re {operator|=} {punctuation|~}r/{punctuation|^}a{punctuation|(}{keyword|{punctuation|\\}d}+{punctuation|)}/iu; words {operator|=} {punctuation|~}w{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist{punctuation|'}; ch {operator|=} ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} {punctuation|<}- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x {operator|\|}{punctuation|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} {operator|\|}{punctuation|>} IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {punctuation|<}{punctuation|>} rest -{punctuation|>} {punctuation|\{}:ok{punctuation|,} {number|1}{punctuation|.}5e3{punctuation|\}}
      _ -{punctuation|>} raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b -{punctuation|>} a {punctuation|<}{punctuation|>} b end # end
end
