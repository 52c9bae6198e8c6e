defmodule Kitchen.Kettle do
  {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|moduledoc}} """
  A kettle with #\{1 + 1\} parts.
  """
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|max}} 1_000
  defstruct litres: 1.7, name: nil

  {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|spec boil(t, integer) :: }{amount-group|{punctuation|\{}{amount number|:ok, float}{punctuation|\}}}} \| :error
  def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = {timer-group|{timer-keyword keyword|~}{timer variable|w(a b)a; c = 'charlist'; ch = ?a
    with }{duration-group|{punctuation|\{}:ok, x{punctuation|\}}}} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")
    case k.name do
      "pot" <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
