defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres: {number|1.7}, name: nil

  @spec boil(t, integer) :: {punctuation|\{}:ok, float{punctuation|\}} \| :error
  def boil(%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {punctuation|=} k, n \\\\ {number|0xFF}) when l > {number|0} and not is_nil(n) do
    {property|re} {punctuation|=} ~r/^a(\\d+)/iu; {property|words} {punctuation|=} ~w(a b)a; {property|c} {punctuation|=} 'charlist'; {property|ch} {punctuation|=} ?a
    {keyword|with} {punctuation|\{}:ok, x{punctuation|\}} <- fetch(k), do: x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> {punctuation|\{}:ok, {number|1.5e3}{punctuation|\}}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {comment|# end}
end
