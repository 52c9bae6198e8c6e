defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: {number|1.7}, name: nil

  @spec boil(t, integer) :: \{:ok, float\} {operator|\|} :error
  def boil({operator|%}__MODULE__\{litres: l\} {operator|=} k, n \\\\ {number|0xFF}) when l {operator|>} {number|0} and not is_nil(n) do
    re {operator|=} ~r{operator|/}^a(\\d{operator|+}){operator|/}iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{:ok, x\} {operator|<}{operator|-} fetch(k), do: x {operator|\|}{operator|>} Enum.map({operator|&}({operator|&}{number|1} {operator|*} {number|2})) {operator|\|}{operator|>} IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} \{:ok, {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?(x), do: fn a, b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
