defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{inline|{attribute-ref|{punctuation|\{}{variable|1} + 1{punctuation|\}}}} parts.
  """
  use GenServer
  alias Kitchen.{inline|{attribute-ref|{punctuation|\{}Tea, Cup{punctuation|\}}}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {inline|{attribute-ref|{punctuation|\{}{punctuation|:}ok, float{punctuation|\}}}} \| :error
  def boil(%{inline|{italic|{punctuation|__}MODULE{punctuation|__}}}{inline|{attribute-ref|{punctuation|\{}{variable|litres}{punctuation|:} l{punctuation|\}}}} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do
    re = {inline|{punctuation|~}r/^a(\\d+)/iu; words = {punctuation|~}}w(a b)a; c = {inline|{italic|{punctuation|'}charlist{punctuation|'}}}; ch = ?a
    with {inline|{attribute-ref|{punctuation|\{}{punctuation|:}ok, x{punctuation|\}}}} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at {inline|{punctuation|#}\{n\}\\n")
    case k.name do
      "pot" <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end {punctuation|#}} end
end
