defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1_000}
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil(t{punctuation|,} integer) :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} \| :error
  def boil(%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {punctuation|=} k{punctuation|,} n \\\\ {number|0xFF}) when l > {number|0} and not is_nil(n) do
    {key property|re} {punctuation|=} ~r/^a(\\d+)/iu; words {punctuation|=} ~w(a b)a; c {punctuation|=} {string|'charlist'}; ch {punctuation|=} ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} <- fetch(k){punctuation|,} do: x \|> Enum{punctuation|.}map(&(&{number|1} * {number|2})) \|> IO{punctuation|.}inspect(label: {string|"at #\{n\}\\n"})
    case k{punctuation|.}name do
      {string|"pot"} <> rest -> {punctuation|\{}:ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} do: fn a{punctuation|,} b -> a <> b end {comment|# end}
end
