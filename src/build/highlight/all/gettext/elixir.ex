defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: {number|1}.{number|7}, name: nil

  @spec boil(t, integer) :: \{:ok, float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > {number|0} and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> \{:ok, {number|1}.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {comment translator-comment|# end}
end
