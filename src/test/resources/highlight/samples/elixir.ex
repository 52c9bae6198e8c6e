defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{1 + 1} parts.
  """
  use GenServer
  alias Kitchen.{Tea, Cup}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {:ok, float} | :error
  def boil(%__MODULE__{litres: l} = k, n \\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {:ok, x} <- fetch(k), do: x |> Enum.map(&(&1 * 2)) |> IO.inspect(label: "at #{n}\n")
    case k.name do
      "pot" <> rest -> {:ok, 1.5e3}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
