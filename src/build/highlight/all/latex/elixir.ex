defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #{punctuation|\{}1 + 1{punctuation|\}} parts.
  """
  use GenServer
  alias Kitchen.{punctuation|\{}Tea, Cup{punctuation|\}}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil(t, integer) :: {punctuation|\{}:ok, float{punctuation|\}} \| :error
  def boil({comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    re = ~r/^a({function selector|\\d}+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with {punctuation|\{}:ok, x{punctuation|\}} <- fetch(k), do: x \|> Enum.map({punctuation|&}({punctuation|&}1 * 2)) \|> IO.inspect(label: "at #{punctuation|\{}n{punctuation|\}}{function selector|\\n}")
    case k.name do
      "pot" <> rest -> {punctuation|\{}:ok, 1.5e3{punctuation|\}}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold?(x), do: fn a, b -> a <> b end # end
end
