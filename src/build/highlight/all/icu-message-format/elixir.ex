defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{argument|{argument-delimiter operator|\{}{content|{argument-name|1} {argument-name|+} {argument-name|1}}{argument-delimiter operator|\}}} parts.
  """
  use GenServer
  alias Kitchen.{argument|{argument-delimiter operator|\{}{content|{argument-name|Tea}{punctuation|,} {arg-style-text string|Cup}}{argument-delimiter operator|\}}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {argument|{argument-delimiter operator|\{}{content|:ok{punctuation|,} float}{argument-delimiter operator|\}}} \| :error
  def boil(%__MODULE__{argument|{argument-delimiter operator|\{}{content|{argument-name|litres}: l}{argument-delimiter operator|\}}} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {argument|{argument-delimiter operator|\{}{content|:ok{punctuation|,} x}{argument-delimiter operator|\}}} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #{argument|{argument-delimiter operator|\{}{content|{argument-name|n}}{argument-delimiter operator|\}}}\\n")
    case k.name do
      "pot" <> rest -> {argument|{argument-delimiter operator|\{}{content|:ok{punctuation|,} 1.5e3}{argument-delimiter operator|\}}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
