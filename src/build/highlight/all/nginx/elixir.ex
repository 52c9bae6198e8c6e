{directive|{keyword|defmodule} Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.}{punctuation|\{}Tea, Cup{punctuation|\}}
  @max {directive|{keyword|1_000}
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) ::} {punctuation|\{}:ok, float{punctuation|\}} \| :error
  {directive|{keyword|def} boil(%__MODULE__}{punctuation|\{}litres: l{punctuation|\}} = {directive|{keyword|k,} n \\\\ 0xFF) when l > {number|0} and not is_nil(n) do
    re = ~r/^a(\\d+)/iu}{punctuation|;} {directive|{keyword|words} = ~w(a b)a}{punctuation|;} {directive|{keyword|c} = {string|'charlist'}}{punctuation|;} {directive|{keyword|ch} = ?a
    with} {punctuation|\{}:ok, x{punctuation|\}} <- {directive|{keyword|fetch(k),} do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: {string|"at #\{n\}{escape entity|\\n}"})
    case k.name do
      {string|"pot"} <> rest ->} {punctuation|\{}:ok, 1.5e3{punctuation|\}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {comment|# end}
end
