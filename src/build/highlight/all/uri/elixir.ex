{path|defmodule} Kitchen.Kettle do
  @moduledoc """
  A kettle with {fragment|{fragment-delimiter|#}}\{1 + 1\} parts.
  """
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: \{:ok, float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = {query|{query-delimiter|?}{pair|{key|a}}}
    with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at {fragment|{fragment-delimiter|#}}\{n\}\\n")
    case k.name do
      "pot" <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold{query|{query-delimiter|?}{pair|{key|(x),}}} do: fn a, b -> a <> b end {fragment|{fragment-delimiter|#}} end
{path|end}
