defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #{punctuation|\{}{number|1} + {number|1}{punctuation|\}} parts.
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec boil(t{punctuation|,} integer) {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  def boil(%__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF) when l > {number|0} and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} <- fetch(k){punctuation|,} do{operator|:} x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label{operator|:} {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} do{operator|:} fn a{punctuation|,} b -> a <> b end # end
end
