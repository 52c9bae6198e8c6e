defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct {property unquoted|litres}{operator|:} {number|1.7}{punctuation|,} {property unquoted|name}{operator|:} nil

  @spec boil(t{punctuation|,} integer) {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  def boil(%__MODULE__{punctuation|\{}{property unquoted|litres}{operator|:} l{punctuation|\}} = k{punctuation|,} n \\\\ {number|0xFF}) when l > {number|0} and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = {string|'charlist'}; ch = ?a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} <- fetch(k){punctuation|,} {property unquoted|do}{operator|:} x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect({property unquoted|label}{operator|:} {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} {property unquoted|message}{operator|:} {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} {property unquoted|do}{operator|:} fn a{punctuation|,} b -> a <> b end # end
end
